package dev.kuri.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Room for the embedded database. */
final class DiskExamination implements Examination {
    private static final String PART = "disk";
    private static final long MEGABYTE = 1L << 20;

    /** Ours: below it the database may fill the disk within an hour of heavy use. */
    private static final long LEAST = 200 * MEGABYTE;

    /** Ours: below it somebody should make room soon. */
    private static final long GOOD = 1024 * MEGABYTE;

    private final Path folder;

    /**
     * @param folder need not be there
     */
    DiskExamination(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public List<Finding> findings() {
        try {
            long free = Files.getFileStore(nearestThatIsThere()).getUsableSpace();
            String what = free / MEGABYTE + " MB are free where " + folder + " is";
            if (free < LEAST) {
                return List.of(
                        Finding.wrong(PART, "room", what, "Make room, or choose another folder with --kuri.home"));
            }
            return List.of(
                    free < GOOD
                            ? Finding.doubtful(PART, "room", what, "Make room soon")
                            : Finding.right(PART, "room", what));
        } catch (IOException e) {
            return List.of(Finding.wrong(
                    PART, "room", "The folder " + folder + " cannot be looked at", "Check that it is there and yours"));
        }
    }

    private Path nearestThatIsThere() {
        Path nearest = folder;
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
