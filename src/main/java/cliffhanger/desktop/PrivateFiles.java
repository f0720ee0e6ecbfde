package cliffhanger.desktop;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Folders and files for the user alone: 0700 and 0600 where the system knows such modes.
public final class PrivateFiles {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /// Makes the folder, and those above it, where they are missing. One that is there keeps its mode: it is the user's.
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes(folder, OWNER_FOLDER));
        }
    }

    /// Makes an empty file; leaves one that is there alone.
    public static void newFile(Path file) throws IOException {
        try {
            Files.createFile(file, attributes(file, OWNER));
        } catch (FileAlreadyExistsException e) {
            // It is there, which is what was asked for.
        }
    }

    /// Has nobody else enter a folder.
    ///
    /// @throws IOException where it is another user's
    public static void close(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, OWNER_FOLDER);
        }
    }

    /// Takes the rights of all others from a file.
    public static void tighten(Path file) throws IOException {
        if (isPosix(file)) {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
            if (mode.retainAll(OWNER)) {
                Files.setPosixFilePermissions(file, mode);
            }
        }
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> mode) {
        return isPosix(path) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)} : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
