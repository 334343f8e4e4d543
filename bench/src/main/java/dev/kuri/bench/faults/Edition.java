package dev.kuri.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A knowledge base of which every edition bears its number, in two files that are both in an answer. */
final class Edition {
    /** What an answer shows of an edition. */
    static final Pattern MARK = Pattern.compile("〔(\\d+)〕");

    private static final Pattern NOTE = Pattern.compile("(?m)^(    (?:zh-Hans|zh-Hant|ja|en): \".*)\"$");
    private static final Pattern TITLE = Pattern.compile("(?m)^(  title: )\"?(.*?)\"?$");

    private final Map<Path, String> original = new TreeMap<>();

    /**
     * @param knowledge the folder, which is going to be written to
     */
    Edition(Path knowledge) throws IOException {
        for (String name : new String[] {"rollover", "sources", "topup", "transfer"}) {
            Path file = knowledge.resolve(name + ".yaml");
            original.put(file, Files.readString(file));
        }
    }

    /** The files of an edition, which are shorter than the original's in no case. */
    Map<Path, String> numbered(int number) {
        Map<Path, String> files = new TreeMap<>();
        original.forEach((file, text) -> files.put(file, numbered(file, text, number)));
        return files;
    }

    private static String numbered(Path file, String text, int number) {
        return file.endsWith("sources.yaml")
                ? TITLE.matcher(text).replaceAll("$1\"$2〔" + number + "〕\"")
                : NOTE.matcher(text).replaceAll("$1〔" + number + "〕\"");
    }
}
