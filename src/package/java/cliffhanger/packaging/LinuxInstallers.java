package cliffhanger.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// The .deb, and the .rpm where rpmbuild is: the image under `/usr/lib`, and beside it what makes it at home on a desktop. There are
/// no scripts in them: the desktop's own packages look at the folders that they care for.
record LinuxInstallers(Project project) implements Installers {
    private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    @Override
    public List<Path> make(Path image) throws IOException, InterruptedException {
        Path root = project.work().resolve("root");
        lay(image, root);
        List<Path> made = new ArrayList<>();
        if (Tools.has("dpkg-deb")) {
            made.add(debian(root));
        }
        if (Tools.has("rpmbuild")) {
            made.add(rpm(root));
        }
        if (made.isEmpty()) {
            System.out.println("There is neither dpkg-deb nor rpmbuild here, so there is the image alone.");
        }
        return made;
    }

    /// Everything where the Filesystem Hierarchy Standard has it.
    private void lay(Path image, Path root) throws IOException, InterruptedException {
        Path share = root.resolve("usr/share");
        Path linux = project.parts().resolve("linux");
        Tree.clear(root);
        Tree.copy(image, root.resolve("usr/lib/cliffhanger"));
        Path command = root.resolve("usr/bin/cliffhanger");
        Files.createDirectories(command.getParent());
        Files.createSymbolicLink(command, Path.of("../lib/cliffhanger/bin/cliffhanger"));
        Tree.install(linux.resolve(Project.ID + ".desktop"), share.resolve("applications/" + Project.ID + ".desktop"));
        Tree.install(filled(Project.ID + ".metainfo.xml", 0), share.resolve("metainfo/" + Project.ID + ".metainfo.xml"));
        Tree.install(linux.resolve(Project.ID + ".xml"), share.resolve("mime/packages/" + Project.ID + ".xml"));
        for (int size : ICONS) {
            Tree.install(project.icon(size), share.resolve("icons/hicolor/%1$dx%1$d/apps/%2$s.png".formatted(size, Project.ID)));
        }
        Tree.install(project.parts().resolve("icons/cliffhanger.svg"), share.resolve("icons/hicolor/scalable/apps/" + Project.ID + ".svg"));
        Tree.install(zipped(page("cliffhanger.1", "words.properties")), share.resolve("man/man1/cliffhanger.1.gz"));
        Tree.install(zipped(page("cliffhanger.de.1", "words_de.properties")), share.resolve("man/de/man1/cliffhanger.1.gz"));
        completions(image, share);
        Tree.install(linux.resolve("copyright"), share.resolve("doc/cliffhanger/copyright"));
        Tree.install(zipped(Files.readAllBytes(project.base().resolve("CHANGELOG.md"))), share.resolve("doc/cliffhanger/changelog.gz"));
        Tree.open(root);
    }

    /// Where each shell looks for what completes the commands of a package.
    private static void completions(Path image, Path share) throws IOException, InterruptedException {
        // Debian's zsh looks in one folder, Fedora's in the other.
        Map<String, List<String>> places = Map.of("bash", List.of("bash-completion/completions/cliffhanger"),
                "zsh", List.of("zsh/site-functions/_cliffhanger", "zsh/vendor-completions/_cliffhanger"),
                "fish", List.of("fish/vendor_completions.d/cliffhanger.fish"));
        for (Map.Entry<String, List<String>> shell : places.entrySet()) {
            byte[] script = Tools.said(List.of(image.resolve("bin/cliffhanger").toString(), "completion", shell.getKey()));
            for (String place : shell.getValue()) {
                Tree.install(script, share.resolve(place));
            }
        }
    }

    private Path debian(Path root) throws IOException, InterruptedException {
        // The control files lie in the tree that dpkg-deb packs, so the .rpm is made without them.
        Path control = root.resolve("DEBIAN");
        Files.createDirectories(control);
        Files.write(control.resolve("control"), filled("control", Tree.size(root) / 1024));
        Path made = project.dist().resolve("cliffhanger_%s_%s.deb".formatted(version(), Project.arch().debian));
        Tools.run(project.work(), List.of("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), made.toString()));
        Tree.remove(control);
        return made;
    }

    private Path rpm(Path root) throws IOException, InterruptedException {
        Path spec = project.work().resolve("cliffhanger.spec");
        Files.write(spec, filled("cliffhanger.spec", 0));
        String arch = Project.arch().rpm;
        Tools.run(project.work(), List.of("rpmbuild", "-bb", "--quiet", "--target", arch, "--define", "_topdir " + project.work().resolve("rpm"),
                "--define", "_rpmdir " + project.dist(), "--define", "_build_name_fmt cliffhanger-%%{version}.%%{arch}.rpm",
                "--define", "tree " + root, spec.toString()));
        return project.dist().resolve("cliffhanger-%s.%s.rpm".formatted(version(), arch));
    }

    private byte[] page(String template, String words) throws IOException {
        String page = new String(filled(template, 0), StandardCharsets.UTF_8);
        return ManPage.fill(page, project.base().resolve("resources/cliffhanger/command").resolve(words)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] filled(String template, long size) throws IOException {
        return Files.readString(project.parts().resolve("linux").resolve(template))
                .replace("@version@", version())
                .replace("@arch@", Project.arch().debian)
                .replace("@size@", String.format(Locale.ROOT, "%d", size))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// In both, what comes after a tilde is older than what has none: the release replaces its snapshots.
    private String version() {
        return project.version().replace("-SNAPSHOT", "~snapshot");
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }
}
