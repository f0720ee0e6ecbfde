package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What installs the image on this system.
interface Installers {
    /// @return the files made
    List<Path> make(Path image) throws IOException, InterruptedException;

    static Installers of(Project project) {
        return switch (Project.os()) {
            case LINUX -> new LinuxInstallers(project);
            case WINDOWS, MAC -> new OtherInstallers(project);
        };
    }
}
