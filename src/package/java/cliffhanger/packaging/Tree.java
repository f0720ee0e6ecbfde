package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders.
final class Tree {
    private Tree() {}

    /// Takes a folder away with all that is in it, and makes it anew.
    static void clear(Path folder) throws IOException {
        remove(folder);
        Files.createDirectories(folder);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : inside(folder).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /// The files of a folder, however deep.
    static List<Path> files(Path folder) throws IOException {
        return inside(folder).filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    /// Copies with times and modes: an AOT cache knows the jars that it was trained on by their times.
    static void copy(Path from, Path to) throws IOException {
        for (Path each : inside(from).toList()) {
            Path copy = to.resolve(from.relativize(each).toString());
            Files.createDirectories(copy.getParent());
            if (!Files.isDirectory(copy)) {
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /// Puts a file where it belongs in a system, readable by all.
    static void install(Path from, Path to) throws IOException {
        install(Files.readAllBytes(from), to);
    }

    static void install(byte[] content, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, content);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /// Has folders read as 0755 and files as 0644, or 0755 where they can be run, whatever the umask was.
    static void open(Path folder) throws IOException {
        for (Path each : inside(folder).filter(path -> !Files.isSymbolicLink(path)).toList()) {
            boolean run = Files.isDirectory(each) || Files.isExecutable(each);
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(run ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /// In bytes.
    static long size(Path folder) throws IOException {
        long size = 0;
        for (Path each : files(folder)) {
            size += Files.size(each);
        }
        return size;
    }

    private static Stream<Path> inside(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return List.copyOf(all.toList()).stream();
        }
    }
}
