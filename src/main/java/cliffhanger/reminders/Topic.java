package cliffhanger.reminders;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a reminder is about, as it was when it was planned. It holds no episode's title: those give things away.
///
/// @param show    null for what is about no show
/// @param season  null for a show as a whole
/// @param episode null for a season
/// @param network the network; of a change of status who is behind it
/// @param date    the air date; of a moved date the new one
/// @param at      the moment that it airs
/// @param text    of the user's own reminder the text, of a moved date the EDTF before, of a change of status its kind
public record Topic(
        @Nullable ShowId show,
        @Nullable String showTitle,
        @Nullable SeasonId season,
        @Nullable Integer seasonNumber,
        @Nullable EpisodeId episode,
        @Nullable Integer number,
        @Nullable AirDate date,
        @Nullable Instant at,
        @Nullable String network,
        @Nullable String text) {

    static Topic of(Airing airing) {
        return new Topic(airing.show().id(), airing.show().title(), airing.season(), airing.seasonNumber(), airing.episode(),
                airing.number(), airing.date(), airing.at(), airing.show().network(), null);
    }

    /// Of the season that the airing belongs to, and no episode of it.
    static Topic ofSeason(Airing airing) {
        return new Topic(airing.show().id(), airing.show().title(), airing.season(), airing.seasonNumber(), null, null,
                airing.date(), airing.at(), airing.show().network(), null);
    }

    /// @param named the show, or its season, by name
    static Topic of(ShowLine show, String named, @Nullable SeasonId season, @Nullable String text) {
        return new Topic(show.id(), named, season, null, null, null, null, null, show.network(), text);
    }

    static Topic of(News news) {
        boolean date = news.kind() == News.Kind.DATE;
        return new Topic(news.show().id(), news.show().title(), news.season(), news.seasonNumber(), null, news.number(),
                date && news.after() != null ? AirDate.parse(news.after()) : null, null,
                date ? news.show().network() : news.who(), date ? news.before() : news.kind() == News.Kind.STATUS ? news.after() : null);
    }
}
