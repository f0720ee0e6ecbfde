package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.AirTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// By which numbers, or by whose days, a show's episodes are shown. The episodes stay those of their source, with all that the user made of
/// them.
///
/// @param list  the number of the list at the source that says so; null for what needs none
/// @param label whose it is: "Netflix", "United Kingdom"; null where it belongs to nobody
public record EpisodeOrder(Kind kind, @Nullable Long list, @Nullable String label) {
    /// As its source lists it.
    public static final EpisodeOrder AIRED = new EpisodeOrder(Kind.AIRED, null, null);

    /// Numbered through the whole show in the order of airing.
    public static final EpisodeOrder ABSOLUTE = new EpisodeOrder(Kind.ABSOLUTE, null, null);

    /// The setting of the kind whose days count, where a show has one and nothing was said of it.
    public static final String SETTING = "episode.days";

    /// What an order is made by.
    public enum Kind {
        AIRED(false),
        ABSOLUTE(false),
        DVD(false),
        VERBATIM(false),
        STREAMING(true),
        BROADCAST(true),
        COUNTRY(true),
        LANGUAGE(true);

        private final boolean days;

        Kind(boolean days) {
            this.days = days;
        }

        /// Whether it has days of its own, and the numbers of the source.
        public boolean isOfDays() {
            return days;
        }
    }

    /// Where an episode stands in an order.
    ///
    /// @param number 0 where the order has a day for it and no number
    /// @param date null where the order says none
    /// @param time the moment, where one is known
    public record Place(int season, int number, @Nullable AirDate date, @Nullable AirTime time) {}

    /// As it is kept: "DVD 77 Blu-ray".
    public String print() {
        return kind + (list == null ? "" : " " + list + (label == null ? "" : " " + label));
    }

    /// What [#print()] gave.
    ///
    /// @throws IllegalArgumentException for anything else
    public static EpisodeOrder parse(String text) {
        String[] parts = text.split(" ", 3);
        return new EpisodeOrder(Kind.valueOf(parts[0]), parts.length < 2 ? null : Long.valueOf(parts[1]), parts.length < 3 ? null : parts[2]);
    }

    /// As it is named on the command line: "dvd".
    public String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
