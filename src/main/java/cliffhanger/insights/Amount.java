package cliffhanger.insights;

/// How much was watched.
///
/// @param plays   viewings of episodes
/// @param minutes as far as they are known
/// @param about   whether some of the minutes are only usual, or not known
public record Amount(int plays, long minutes, boolean about) {
    public static final Amount NOTHING = new Amount(0, 0, false);

    Amount plus(int more, boolean only) {
        return new Amount(plays + 1, minutes + more, about || only);
    }
}
