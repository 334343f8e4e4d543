package dev.kuri.bench.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process holds of the machine's memory. */
final class ResidentMemory {
    /** proc(5): kilobytes, on Linux. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String RESIDENT = "VmRSS:";
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private ResidentMemory() {}

    /** Not a number where the system does not tell. */
    static double megabytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
