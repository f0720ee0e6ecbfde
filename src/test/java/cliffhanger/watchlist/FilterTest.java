package cliffhanger.watchlist;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.Details;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Opinion;
import cliffhanger.library.RenewalStatus;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final WatchlistRow HBO = row("HBO", ShowState.WATCHING, 3, 9, List.of("Drama", "Crime"), true, 8.0);
    private static final WatchlistRow BBC = row("BBC", ShowState.PAUSED, 9, 9, List.of("Comedy"), false, null);

    @Test
    void withinAKindAnyChoiceDoesAndEveryKindMustBeMet() {
        assertThat(Filter.ALL.lets(HBO)).isTrue();
        assertThat(filter(Set.of(ShowState.PAUSED, ShowState.WATCHING), Set.of(), Set.of()).lets(BBC)).isTrue();
        assertThat(filter(Set.of(ShowState.PAUSED), Set.of(), Set.of()).lets(HBO)).isFalse();
        assertThat(filter(Set.of(), Set.of("HBO"), Set.of("Crime")).lets(HBO)).isTrue();
        assertThat(filter(Set.of(), Set.of("HBO"), Set.of("Comedy")).lets(HBO)).isFalse();
        assertThat(new Filter(Set.of(), Set.of(RenewalStatus.RUNNING), Set.of(), Set.of(), true, false).lets(HBO)).isTrue();
        assertThat(new Filter(Set.of(), Set.of(), Set.of(), Set.of(), true, false).lets(BBC)).isFalse();
        assertThat(new Filter(Set.of(), Set.of(), Set.of(), Set.of(), false, true).lets(BBC)).isFalse();
    }

    @Test
    void sortsByProgressUnwatchedAndRating() {
        List<WatchlistRow> rows = List.of(HBO, BBC);
        assertThat(rows.stream().sorted(Sort.PROGRESS.order())).containsExactly(BBC, HBO);
        assertThat(rows.stream().sorted(Sort.UNWATCHED.order())).containsExactly(HBO, BBC);
        assertThat(rows.stream().sorted(Sort.RATING.order())).containsExactly(HBO, BBC);
        assertThat(rows.stream().sorted(Sort.TITLE.order())).containsExactly(BBC, HBO);
    }

    @Property
    void isReadAsItWasWritten(
            @ForAll Set<ShowState> states, @ForAll Set<RenewalStatus> standings, @ForAll Set<@AlphaChars String> words,
            @ForAll boolean unwatched, @ForAll boolean favourites) {
        words.remove("");
        Filter filter = new Filter(states, standings, words, words, unwatched, favourites);
        assertThat(Filter.parse(filter.print())).isEqualTo(filter);
    }

    @Property
    void whatCannotBeReadLetsEverythingThrough(@ForAll String text) {
        assertThat(Filter.parse(text)).isNotNull();
    }

    private static Filter filter(Set<ShowState> states, Set<String> networks, Set<String> genres) {
        return new Filter(states, Set.of(), networks, genres, false, false);
    }

    private static WatchlistRow row(
            String network, ShowState state, int watched, int aired, List<String> genres, boolean favourite, Double rating) {
        return new WatchlistRow(
                new ShowId(1), new WatchlistRow.About(network, null, null, network, Lifecycle.RUNNING, genres, null, false, Details.KNOWN, null),
                new WatchlistRow.Progress(watched, aired, aired, null, null, null), null, null, null, new Opinion(state, favourite, rating),
                Instant.EPOCH, null, Set.of());
    }
}
