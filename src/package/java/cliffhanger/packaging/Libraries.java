package cliffhanger.packaging;

import java.io.IOException;
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
        Files.copy(project.target().resolve("cliffhanger.jar"), input.resolve("cliffhanger.jar"), StandardCopyOption.COPY_ATTRIBUTES);
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

    private static void split(Path jar, Path input) throws IOException {
        Zip.copy(jar, input.resolve(jar.getFileName()), (name, content) -> {
            if (name.startsWith(NATIVE + system())) {
                Files.write(input.resolve(name.substring(name.lastIndexOf('/') + 1)), content);
            }
            return name.startsWith(NATIVE) ? null : content;
        });
    }

    /// An AOT cache takes no classes of a format before Java 6, which are verified by another method, and picocli's are of Java 5.
    /// They are written again in the format of Java 17, with the stack maps that it wants.
    private static void modernise(Path jar, Path modern) throws IOException {
        try (URLClassLoader hierarchy = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            ClassFile format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                    ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(hierarchy)));
            Zip.copy(jar, modern, (name, content) -> {
                if (name.endsWith("module-info.class")) {
                    return null;
                }
                return name.endsWith(".class") ? format.transformClass(format.parse(content), FORMAT) : content;
            });
        }
    }

    /// The folder of this system's library, in sqlite-jdbc's words.
    private static String system() {
        return switch (Project.os()) {
            case LINUX -> "Linux/";
            case WINDOWS -> "Windows/";
            case MAC -> "Mac/";
        } + (Project.arch() == Project.Arch.X86_64 ? "x86_64/" : "aarch64/");
    }
}
