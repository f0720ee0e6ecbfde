package cliffhanger.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// An image whose launcher is a script. jpackage's own asks rpm and dpkg at each start, twice, which package it belongs to, which
/// takes longer than to start Java.
final class LinuxImage extends Image {
    LinuxImage(Project project) {
        super(project);
    }

    @Override
    void make(Path runtime, Path input) throws IOException {
        Tree.clear(project.dist());
        Tree.copy(runtime, runtime());
        Tree.copy(input, app());
        Path launcher = folder().resolve("bin/" + Project.NAME);
        Files.createDirectories(launcher.getParent());
        Files.writeString(launcher, script());
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// The launcher names itself, for what has to start it again: a notification, a timer.
    private String script() throws IOException {
        String options = options("$home/lib/app").stream().map(option -> '"' + option + '"').collect(Collectors.joining(" "));
        return """
                #!/bin/sh
                # Starts Cliffhanger on the Java that lies beside it.
                self=$(readlink -f -- "$0")
                home=${self%%/bin/*}

                case ${1-} in
                  --data) word=${3-} ;;
                  --data=*) word=${2-} ;;
                  *) word=${1-} ;;
                esac
                case $word in
                  # Nothing, a file or a link: the window.
                  '' | *[/.:]*) cache=%s ;;
                  *) cache=%s ;;
                esac

                # Without a graphics card JavaFX draws by itself, once it has loaded all of OpenGL in vain; and so does GTK.
                drawing=sw
                for card in /dev/dri/renderD* /dev/nvidiactl /dev/dxg; do
                  [ -e "$card" ] && drawing=es2,sw
                done
                [ $drawing = sw ] && export GDK_GL="${GDK_GL:-disable}"

                exec "$home/lib/runtime/bin/java" %s "-XX:AOTCache=$home/lib/app/$cache" \
                  "-Dprism.order=$drawing" "-Dcliffhanger.launcher=$self" -cp "%s" %s "$@"
                """.formatted(Cache.WINDOW.file, Cache.COMMANDS.file, options, classPath("$home/lib/app", jars(app())), MAIN);
    }

    @Override
    List<Cache> caches() {
        return List.of(Cache.values());
    }

    @Override
    Path folder() {
        return project.dist().resolve(Project.NAME);
    }

    @Override
    Path app() {
        return folder().resolve("lib/app");
    }

    @Override
    Path runtime() {
        return folder().resolve("lib/runtime");
    }
}
