package cliffhanger.packaging;

import java.nio.file.Path;
import java.util.Locale;

/// What is packaged.
///
/// @param base    the project's folder, built
/// @param version such as "0.1.0-SNAPSHOT"
record Project(Path base, String version) {
    static final String NAME = "cliffhanger";

    /// After the AppStream specification: the groupId and the name.
    static final String ID = "io.github.cliffhanger.Cliffhanger";

    /// The systems that there are packages for.
    enum Os { LINUX, WINDOWS, MAC }

    static Os os() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? Os.WINDOWS : name.startsWith("mac") ? Os.MAC : Os.LINUX;
    }

    /// The processors that they are for; JavaFX and SQLite's driver come for more, and nobody has asked.
    enum Arch {
        X86_64("amd64", "x86_64"),
        AARCH64("arm64", "aarch64");

        final String debian;
        final String rpm;

        Arch(String debian, String rpm) {
            this.debian = debian;
            this.rpm = rpm;
        }
    }

    static Arch arch() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> Arch.X86_64;
            case "aarch64", "arm64" -> Arch.AARCH64;
            default -> throw new IllegalStateException("There are no packages for the processor " + name + ".");
        };
    }

    Path target() {
        return base.resolve("target");
    }

    /// Where what is packaged is laid together.
    Path work() {
        return target().resolve("package");
    }

    /// Where the image and the installers come to lie.
    Path dist() {
        return target().resolve("dist");
    }

    /// Icons, entries and the like.
    Path parts() {
        return base.resolve("src/package");
    }

    Path icon(int size) {
        return base.resolve("resources/cliffhanger/app/icon-" + size + ".png");
    }

    /// jpackage wants numbers alone, "0.1.0"; macOS refuses one that begins with 0.
    String numbers() {
        String numbers = version.replaceFirst("-SNAPSHOT$", "");
        return os() == Os.MAC ? numbers.replaceFirst("^0[.]", "1.") : numbers;
    }
}
