package cliffhanger.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What nothing here can reach in modules of Java that are here for something else, a twelfth of the image: of `java.desktop`, which
/// JavaFX has for `java.beans`, all that draws, plays and prints; of `java.xml` what transforms.
final class Unreached {
    private static final List<String> TREES = List.of(
            "java.desktop/com/sun/imageio", "java.desktop/com/sun/java/swing", "java.desktop/com/sun/media", "java.desktop/com/sun/swing",
            "java.desktop/java/awt", "java.desktop/javax/imageio", "java.desktop/javax/print", "java.desktop/javax/sound",
            "java.desktop/javax/swing", "java.desktop/sun", "java.xml/com/sun/org/apache/bcel", "java.xml/com/sun/org/apache/xalan",
            "java.xml/com/sun/org/apache/xpath");

    private Unreached() {}

    /// The patterns that jlink leaves them out by. A module promises its packages, so that of each the smallest file stays.
    static List<String> patterns() throws IOException {
        FileSystem java = FileSystems.getFileSystem(URI.create("jrt:/"));
        List<String> patterns = new ArrayList<>();
        for (String tree : TREES) {
            try (Stream<Path> folders = Files.walk(java.getPath("/modules", tree)).filter(Files::isDirectory)) {
                for (Path folder : folders.toList()) {
                    String resource = folder.toString().substring("/modules".length());
                    String all = smallest(folder).map(kept -> "(?!" + literally(kept) + "$)").orElse("");
                    patterns.add("regex:" + literally(resource) + "/" + all + "[^/]+");
                }
            }
        }
        return patterns;
    }

    private static String literally(String name) {
        return name.replace(".", "[.]").replace("$", "[$]");
    }

    private static Optional<String> smallest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).min(Comparator.comparingLong(Unreached::size))
                    .map(file -> file.getFileName().toString());
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
