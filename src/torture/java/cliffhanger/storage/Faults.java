package cliffhanger.storage;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/// What `faults.c` is to do with the file operations of this process, which was started with it. One thread.
final class Faults {
    private static final int OFF = 0;
    private static final int FAIL_ONCE = 1;
    private static final int FAIL_FROM = 2;
    private static final int CUT = 3;
    private static final int WATCH = 4;

    private static final int LOG = 4096;
    private static final int LONGEST = 65536;
    private static final int DROPPED = LOG + LONGEST;

    private static final int WRITE = 1;
    private static final int SYNC = 2;
    private static final int TRUNCATE = 4;
    private static final int RENAME = 16;
    private static final int UNLINK = 32;
    private static final int OPEN_TO_WRITE = 128;
    private static final int ALL = 255;

    private static final int CHANGES = WRITE | SYNC | TRUNCATE | RENAME | UNLINK;

    private static final int ENOSPC = 28;
    private static final int EROFS = 30;

    private final MappedByteBuffer wanted;
    private final byte[] log = new byte[LONGEST];

    /// @param file as `FAULTS` names it
    Faults(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            wanted = channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size());
            wanted.order(ByteOrder.nativeOrder());
        }
    }

    /// Which files are meant.
    void in(Path folder) {
        byte[] path = folder.toString().getBytes(StandardCharsets.UTF_8);
        wanted.put(64, path);
        wanted.put(64 + path.length, (byte) 0);
    }

    private void begin(int mode, int operations, int first, int error) {
        begin(mode, operations, first, error, false);
    }

    private void begin(int mode, int operations, int first, int error, boolean index) {
        wanted.putInt(0, OFF);
        wanted.putInt(24, index ? 1 : 0);
        wanted.putInt(4, operations);
        wanted.putInt(8, first);
        wanted.putInt(12, error);
        wanted.putInt(16, 0);
        wanted.putInt(20, 0);
        wanted.putInt(0, mode);
    }

    /// The Nth operation fails.
    void failOnce(int first, int error) {
        begin(FAIL_ONCE, ALL, first, error);
    }

    /// It fails, and so does each that follows.
    void failFrom(int first, int error) {
        begin(FAIL_FROM, ALL, first, error);
    }

    /// From the Nth write on there is no room, and all else goes well.
    void full(int first) {
        begin(FAIL_FROM, WRITE, first, ENOSPC, true);
    }

    /// Nothing can be changed, and all can be read.
    void readOnly() {
        begin(FAIL_FROM, WRITE | TRUNCATE | RENAME | UNLINK | OPEN_TO_WRITE, 1, EROFS, true);
    }

    /// Counts, and keeps in mind which operations there are.
    ///
    /// @return how many changes of the disk there were
    int watched(Runnable what) {
        begin(WATCH, CHANGES, 0, 0);
        what.run();
        off();
        wanted.get(LOG, log);
        return wanted.getInt(16);
    }

    /// From the Nth change of the disk on none arrives, in what was watched before.
    ///
    /// @param order of what was not brought to the disk before that, some of which does not arrive either; null where all of it does
    void cut(int first, Random order) {
        for (int i = 0; i < LONGEST; i++) {
            wanted.put(DROPPED + i, (byte) 0);
        }
        if (order != null) {
            // Back from the cut to where each file was synced last: the log's letters are upper-case.
            boolean[] synced = new boolean[2];
            for (int i = Math.min(first, LONGEST) - 1; i > 0 && !(synced[0] && synced[1]); i--) {
                char letter = (char) log[i];
                int file = Character.isUpperCase(letter) ? 1 : 0;
                synced[file] |= Character.toLowerCase(letter) == 's';
                if (Character.toLowerCase(letter) == 'w' && !synced[file] && order.nextBoolean()) {
                    wanted.put(DROPPED + i, (byte) 1);
                }
            }
        }
        begin(CUT, CHANGES, first, 0);
    }

    void off() {
        wanted.putInt(0, OFF);
    }

    /// Whether any was hit.
    boolean happened() {
        return wanted.getInt(20) > 0;
    }
}
