package cliffhanger.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The program's jar and its libraries, as they go into the image. Of the native libraries that sqlite-jdbc carries for two dozen
/// systems, this one's goes beside the jars, so that none has to be unpacked at each start.
final class Libraries {
    private static final String NATIVE = "org/sqlite/native/";

    /// The bodies of methods are gone through only to have the stack maps made.
    private static final ClassTransform FORMAT = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen((type, element) -> type.with(element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_17_VERSION, 0) : element));

    private final Project project;

    Libraries(Project project) {
        this.project = project;
    }

    /// @return the folder that they are in
    Path collect() throws IOException, InterruptedException {
        Path input = project.work().resolve("input");
        Tree.clear(input);
        program(project.target().resolve("cliffhanger.jar"), input.resolve("cliffhanger.jar"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(project.target().resolve("lib"), "*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                if (name.startsWith("sqlite-jdbc")) {
                    split(jar, input);
                } else if (name.startsWith("picocli")) {
                    modernise(jar, input.resolve(name));
                } else {
                    Files.copy(jar, input.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return input;
    }

    /// The program with its style sheets in JavaFX's binary form beside them, which it takes by itself and need not parse.
    private void program(Path jar, Path to) throws IOException, InterruptedException {
        Files.copy(jar, to, StandardCopyOption.COPY_ATTRIBUTES);
        Path sheets = project.work().resolve("sheets");
        Tree.clear(sheets);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().endsWith(".css")).toList()) {
                Path sheet = sheets.resolve(entry.getName());
                Files.createDirectories(sheet.getParent());
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, sheet);
                }
                Tools.run(sheets, List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path=" + project.target().resolve("lib/javafx"), "--add-modules=javafx.graphics",
                        "-m", "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                        sheet.toString(), sheet.toString().replaceFirst("css$", "bss")));
                Files.delete(sheet);
            }
        }
        Tools.jdk("jar", List.of("--update", "--file", to.toString(), "-C", sheets.toString(), "."));
    }

    private static void split(Path jar, Path input) throws IOException {
        Path lean = input.resolve(jar.getFileName());
        try (ZipFile whole = new ZipFile(jar.toFile());
                ZipOutputStream rest = new ZipOutputStream(Files.newOutputStream(lean))) {
            for (ZipEntry entry : whole.stream().toList()) {
                if (entry.getName().startsWith(NATIVE + system())) {
                    unpack(whole, entry, input);
                } else if (!entry.getName().startsWith(NATIVE)) {
                    rest.putNextEntry(new ZipEntry(entry.getName()));
                    copy(whole, entry, rest);
                    rest.closeEntry();
                }
            }
        }
        Files.setLastModifiedTime(lean, Files.getLastModifiedTime(jar));
    }

    /// An AOT cache takes no classes of a format before Java 6, which are verified by another method, and picocli's are of Java 5.
    /// They are written again in the format of Java 17, with the stack maps that it wants.
    private static void modernise(Path jar, Path modern) throws IOException {
        try (URLClassLoader hierarchy = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                ZipFile old = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(modern))) {
            ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(hierarchy)));
            for (ZipEntry entry : old.stream().filter(each -> !each.isDirectory() && !each.getName().endsWith("module-info.class")).toList()) {
                byte[] content;
                try (InputStream in = old.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                if (entry.getName().endsWith(".class")) {
                    content = format.transformClass(format.parse(content), FORMAT);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
        Files.setLastModifiedTime(modern, Files.getLastModifiedTime(jar));
    }

    private static void unpack(ZipFile whole, ZipEntry entry, Path input) throws IOException {
        if (!entry.isDirectory()) {
            Path library = input.resolve(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
            try (OutputStream out = Files.newOutputStream(library)) {
                copy(whole, entry, out);
            }
        }
    }

    private static void copy(ZipFile from, ZipEntry entry, OutputStream to) throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            in.transferTo(to);
        }
    }

    /// The folder of this system's library, in sqlite-jdbc's words.
    private static String system() {
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String processor = arch.equals("amd64") || arch.equals("x86_64") ? "x86_64" : arch;
        return switch (Project.os()) {
            case LINUX -> "Linux/";
            case WINDOWS -> "Windows/";
            case MAC -> "Mac/";
        } + processor + "/";
    }
}
