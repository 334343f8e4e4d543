package dev.kuri.config.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what promotes somebody: handles, invitations, pleas for likes, as they stood in the articles Kuri started from. */
public final class Promotion {
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("TG\\s*💪?\\s*\\+?\\s*@\\w+", Pattern.CASE_INSENSITIVE),
            Pattern.compile("t\\.me/", Pattern.CASE_INSENSITIVE),
            Pattern.compile("@jx0703|@esim1088|esim1088", Pattern.CASE_INSENSITIVE),
            Pattern.compile("点赞|點讚|收藏加|加关注|加關注|关注.{0,8}TG|關注.{0,8}TG"),
            Pattern.compile("!\\[[^\\]]*]\\("),
            Pattern.compile("line\\.me/(R/)?ti/p/", Pattern.CASE_INSENSITIVE),
            Pattern.compile("小林|李先生|张小姐|張小姐|小明|小李"));

    private Promotion() {}

    /** The first promoting piece of a text; empty if there is none. */
    public static Optional<String> in(String text) {
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
