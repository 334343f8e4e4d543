package dev.kuri.peers.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Appends a block to a file and waits for the disk, one at a time: what durability costs at the least. */
final class FileKeeper implements Keeper {
    private static final int BLOCK_BYTES = 4096;

    private final FileChannel file;

    FileKeeper(Path folder) throws IOException {
        this.file = FileChannel.open(
                folder.resolve("webhooks"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public synchronized void keep(byte[] webhook) throws IOException {
        file.write(ByteBuffer.wrap(Arrays.copyOf(webhook, BLOCK_BYTES)));
        file.force(false);
    }
}
