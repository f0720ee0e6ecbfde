package cliffhanger.pictures;

import cliffhanger.desktop.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// Pictures on the disk, each under the digest of its address and with its CRC-32C (RFC 3720) at the end; those that were not looked at for
/// longest go when there are too many. All of it can be thrown away at any time. Safe on any thread.
final class PictureFiles {
    /// How many are written between two looks at how much there is.
    private static final int LOOK_AFTER = 64;

    private final Path folder;
    private final long limit;
    private final Clock clock;
    private final AtomicInteger written = new AtomicInteger();

    /// @param limit in bytes
    PictureFiles(Path folder, long limit, Clock clock) {
        this.folder = folder;
        this.limit = limit;
        this.clock = clock;
    }

    /// Empty where it is not there, or is not as it was written: then it is fetched again.
    Optional<byte[]> get(String address) {
        Path file = file(address);
        try {
            byte[] kept = Files.readAllBytes(file);
            int length = kept.length - Integer.BYTES;
            if (length < 0 || ByteBuffer.wrap(kept).getInt(length) != sum(kept, length)) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(Arrays.copyOf(kept, length));
        } catch (IOException e) {
            // Not there, or gone just now.
            return Optional.empty();
        }
    }

    /// Keeps a picture; where that cannot be, it is fetched again the next time.
    void put(String address, byte[] bytes) {
        Path file = file(address);
        try {
            PrivateFiles.folder(folder);
            Path part = Files.createTempFile(folder, "part", null);
            Files.write(part, ByteBuffer.allocate(bytes.length + Integer.BYTES).put(bytes).putInt(sum(bytes, bytes.length)).array());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            if (written.incrementAndGet() % LOOK_AFTER == 0) {
                trim();
            }
        } catch (IOException e) {
            // A full disk: the picture is shown all the same.
        }
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    /// Throws away what was not looked at for longest, until nine tenths of the limit are left.
    void trim() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Kept> all = files.map(Kept::of).sorted(Comparator.comparing(Kept::used)).toList();
            long bytes = all.stream().mapToLong(Kept::bytes).sum();
            if (bytes <= limit) {
                return;
            }
            for (Kept kept : all) {
                if (bytes <= limit / 10 * 9) {
                    break;
                }
                Files.deleteIfExists(kept.file());
                bytes -= kept.bytes();
            }
        } catch (IOException e) {
            // The next look will do.
        }
    }

    private record Kept(Path file, long bytes, FileTime used) {
        static Kept of(Path file) {
            try {
                return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
            } catch (IOException e) {
                return new Kept(file, 0, FileTime.fromMillis(0));
            }
        }
    }

    private Path file(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
