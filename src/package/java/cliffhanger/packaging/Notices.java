package cliffhanger.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What goes into the package beside the libraries: NOTICE, which names each with its licence; the texts of the licences; and the SBOM that
/// the build made (CycloneDX).
final class Notices {
    private static final Pattern TEXT = Pattern.compile("(?i)(.*/)?[^/]*(licen[cs]e|notice|copying)[^/]*");
    private static final Pattern VERSION = Pattern.compile("-[0-9].*[.]jar$");

    /// Of jars that carry no text of their own: the file in `src/package/licences`, or the one under which another jar carries it.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("atlantafx-base", "atlantafx.txt"), Map.entry("dbus-java-core", "dbus-java.txt"),
            Map.entry("dbus-java-transport-native-unixsocket", "dbus-java.txt"), Map.entry("methanol", "methanol.txt"),
            Map.entry("uuid-creator", "uuid-creator.txt"), Map.entry("failsafe", "Apache-2.0"), Map.entry("jspecify", "Apache-2.0"),
            Map.entry("picocli", "Apache-2.0"), Map.entry("jsl-tinylog", "Apache-2.0"), Map.entry("slf4j-tinylog", "Apache-2.0"),
            Map.entry("tinylog-api", "Apache-2.0"), Map.entry("tinylog-impl", "Apache-2.0"));

    private final Project project;

    Notices(Project project) {
        this.project = project;
    }

    /// @param input the folder that goes into the image
    void lay(Path input) throws IOException {
        Path texts = Files.createDirectories(input.resolve("licences"));
        List<String> without = new ArrayList<>();
        byte[] apache = null;
        Map<String, Path> jars = jars();
        for (Map.Entry<String, Path> jar : jars.entrySet()) {
            Map<String, byte[]> found = new HashMap<>();
            Zip.each(jar.getValue(), (name, content) -> {
                if (TEXT.matcher(name).matches() && !name.endsWith(".class")) {
                    found.put(name.replace('/', '_'), content);
                }
            });
            if (jar.getKey().equals("commons-csv")) {
                apache = found.get("META-INF_LICENSE.txt");
            }
            if (found.isEmpty()) {
                without.add(jar.getKey());
            }
            for (Map.Entry<String, byte[]> text : found.entrySet()) {
                Files.write(Files.createDirectories(texts.resolve(jar.getKey())).resolve(text.getKey()), text.getValue());
            }
        }
        for (String jar : without) {
            lay(jar, apache, texts);
        }
        // JavaFX's licence is that of the Java that builds, the GPL with the Classpath exception.
        Path legal = Path.of(System.getProperty("java.home"), "legal", "java.base");
        Path javafx = Files.createDirectories(texts.resolve("javafx"));
        for (String text : List.of("LICENSE", "ASSEMBLY_EXCEPTION")) {
            Files.copy(legal.resolve(text), javafx.resolve(text), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(project.base().resolve("LICENSE"), texts.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(input.resolve("NOTICE"), notice());
        Files.copy(project.target().resolve("bom.json"), input.resolve("bom.json"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void lay(String jar, byte[] apache, Path texts) throws IOException {
        String other = OTHERS.get(jar);
        if (other == null || (other.equals("Apache-2.0") && apache == null)) {
            throw new IOException("There is no text of the licence of " + jar + ". Put it into src/package/licences, and name it in Notices.");
        }
        byte[] text = other.equals("Apache-2.0") ? apache : Files.readAllBytes(project.parts().resolve("licences").resolve(other));
        Files.write(Files.createDirectories(texts.resolve(jar)).resolve("LICENSE"), text);
    }

    private Map<String, Path> jars() throws IOException {
        Map<String, Path> jars = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(project.target().resolve("lib"), "*.jar")) {
            files.forEach(file -> jars.put(VERSION.matcher(file.getFileName().toString()).replaceFirst(""), file));
        }
        return jars;
    }

    private String notice() throws IOException {
        return """
                Cliffhanger
                Copyright 2026 The Cliffhanger authors, under the MIT licence.

                The sample shows hold facts from TVmaze (https://www.tvmaze.com), under CC BY-SA 4.0.
                The typeface is Inter (https://rsms.me/inter/), under the SIL Open Font License 1.1.
                The Java runtime and JavaFX are under the GNU General Public License, version 2, with the Classpath exception.

                In it are these libraries. The texts of their licences are in the folder licences; what is in it, in detail, is in
                bom.json (CycloneDX).

                """ + Files.readString(project.target().resolve("licences/third-party.txt"), StandardCharsets.UTF_8);
    }
}
