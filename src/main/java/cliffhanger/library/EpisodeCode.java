package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Short names of episodes, as people write them.
public final class EpisodeCode {
    private EpisodeCode() {}

    /// "S2E5", or "S2 special" where there is no number.
    public static String of(int season, @Nullable Integer number) {
        return number == null ? "S" + season + " special" : "S" + season + "E" + number;
    }

    /// "S2E5–E7", "S2E5–S3E1": from one to another.
    public static String run(@Nullable Integer season, @Nullable Integer number, @Nullable Integer lastSeason, @Nullable Integer last) {
        if (season == null || lastSeason == null) {
            return "";
        }
        String end = season.equals(lastSeason) && last != null && number != null ? "E" + last : of(lastSeason, last);
        return of(season, number).equals(of(lastSeason, last)) ? of(season, number) : of(season, number) + "–" + end;
    }

    /// "S2E5 · Trojan's Horse"; the code alone of one without a title.
    public static String titled(String code, @Nullable String title) {
        return title == null ? code : code + " · " + title;
    }
}
