package cliffhanger;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other Javas of this machine: a new one often stands beside the old that the word "java" still means. They are known by the
 * file {@code release} that each carries. Compiled for Java 8.
 */
final class OtherJava {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private OtherJava() {}

    /** The home of the oldest that is new enough; null for none. */
    static File find(int needed) {
        File best = null;
        int bestVersion = Integer.MAX_VALUE;
        for (File home : homes()) {
            int version = version(home);
            if (version >= needed && version < bestVersion) {
                best = home;
                bestVersion = version;
            }
        }
        return best;
    }

    private static List<File> homes() {
        List<File> homes = new ArrayList<File>();
        String named = System.getenv("JAVA_HOME");
        if (named != null) {
            homes.add(new File(named));
        }
        String user = System.getProperty("user.home", "");
        for (File folder : Arrays.asList(
                new File(System.getProperty("java.home")).getAbsoluteFile().getParentFile(), new File("/usr/lib/jvm"),
                new File(user, ".jdks"), new File(user, ".sdkman/candidates/java"), new File("/Library/Java/JavaVirtualMachines"),
                new File("C:\\Program Files\\Java"), new File("C:\\Program Files\\Eclipse Adoptium"))) {
            File[] inside = folder == null ? null : folder.listFiles();
            if (inside != null) {
                Arrays.sort(inside);
                for (File home : inside) {
                    homes.add(home);
                    homes.add(new File(home, "Contents/Home"));
                }
            }
        }
        return homes;
    }

    /** 0 where it is no Java. */
    private static int version(File home) {
        File release = new File(home, "release");
        if (!release.isFile() || !java(home).canExecute()) {
            return 0;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new FileInputStream(release), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("JAVA_VERSION=\"")) {
                    String[] numbers = line.substring("JAVA_VERSION=\"".length()).split("[^0-9]+");
                    int first = Integer.parseInt(numbers[0]);
                    return first == 1 && numbers.length > 1 ? Integer.parseInt(numbers[1]) : first;
                }
            }
            return 0;
        } catch (IOException e) {
            return 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static File java(File home) {
        return new File(home, WINDOWS ? "bin\\java.exe" : "bin/java");
    }

    /** Runs this very program there, and gives back its exit code. */
    static int run(File home, String[] words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<String>(Arrays.asList(
                java(home).getPath(), "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "cliffhanger.Launcher"));
        command.addAll(Arrays.asList(words));
        final Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread() {
            @Override
            public void run() {
                process.destroy();
            }
        });
        return process.waitFor();
    }
}
