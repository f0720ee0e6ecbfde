package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The .msi of Windows (which needs the WiX toolset) and the .dmg of macOS, by jpackage. Written after its manual and never tried.
record OtherInstallers(Project project) implements Installers {
    /// Stays the same for ever: by it Windows knows that a newer one replaces an older.
    private static final String UPGRADE = "5f3f9f0a-0d5c-4c1e-9a53-5d0c1d1f9a11";

    @Override
    public List<Path> make(Path image) throws IOException {
        boolean windows = Project.os() == Project.Os.WINDOWS;
        String type = windows ? "msi" : "dmg";
        List<String> words = new ArrayList<>(List.of("--type", type, "--name", "Cliffhanger", "--app-image", image.toString(),
                "--dest", project.dist().toString(), "--app-version", project.numbers(), "--vendor", "Cliffhanger",
                "--license-file", project.base().resolve("LICENSE").toString()));
        if (windows) {
            words.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install", "--win-upgrade-uuid", UPGRADE));
        }
        Tools.jdk("jpackage", words);
        try (DirectoryStream<Path> made = Files.newDirectoryStream(project.dist(), "*." + type)) {
            List<Path> files = new ArrayList<>();
            made.forEach(files::add);
            return files;
        }
    }
}
