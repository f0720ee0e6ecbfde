package cliffhanger;

import java.io.File;
import java.lang.reflect.InvocationTargetException;

/**
 * Starts the program on a Java that can run it. On an older one it looks for a newer beside it, and says what to install where
 * there is none. It is compiled for Java 8 and touches nothing newer before it has looked.
 */
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] words) throws Throwable {
        int found = version(System.getProperty("java.specification.version", "0"));
        if (found < NEEDED) {
            File newer = OtherJava.find(NEEDED);
            if (newer != null) {
                System.exit(OtherJava.run(newer, words));
            }
            System.err.println("Cliffhanger needs Java " + NEEDED + " or newer, and this is Java " + found
                    + ". Install a JDK " + NEEDED + ", such as Temurin from adoptium.net, and start it with that.");
            System.exit(1);
        }
        try {
            Class.forName("cliffhanger.app.Main").getMethod("main", String[].class).invoke(null, (Object) words);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static int version(String specification) {
        String digits = specification.startsWith("1.") ? specification.substring(2) : specification;
        return Integer.parseInt(digits);
    }
}
