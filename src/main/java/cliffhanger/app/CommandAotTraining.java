package cliffhanger.app;

import java.util.List;

/// Gives the commonest commands once: the run that the commands' AOT cache in a package is trained by.
public final class CommandAotTraining {
    private CommandAotTraining() {}

    /// @param words the folder of the library that [WindowAotTraining] left
    public static void main(String[] words) {
        int code = 0;
        for (String command : List.of("list", "next", "remind --wait 0", "show Westworld", "reminders")) {
            code += Main.run(("--data " + words[0] + " " + command).split(" ", -1));
        }
        System.exit(code);
    }
}
