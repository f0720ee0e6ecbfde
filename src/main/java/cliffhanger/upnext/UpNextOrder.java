package cliffhanger.upnext;

import java.util.Arrays;

/// In which order shows stand under a heading.
public enum UpNextOrder {
    /// What was watched or aired last.
    LATELY,
    WATCHED,
    AIRED,
    /// What is watched to its end the soonest.
    SHORTEST,
    BY_HAND;

    /// The order of this name; [#LATELY] where there is none.
    public static UpNextOrder named(String name) {
        return Arrays.stream(values()).filter(order -> order.name().equalsIgnoreCase(name)).findFirst().orElse(LATELY);
    }
}
