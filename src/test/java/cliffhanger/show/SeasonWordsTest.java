package cliffhanger.show;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.language.Language;
import cliffhanger.library.StatusEvent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeasonWordsTest {
    private final SeasonWords words = new SeasonWords(Fixtures.CLOCK, Language.of(Locale.ENGLISH));

    @Test
    void anEventSaysItsSeasonWhatHappenedAndWhoDidIt() {
        assertThat(said(StatusEvent.Kind.FINAL_SEASON, 5, "Netflix")).isEqualTo("Season 5 renewed for a final season by Netflix");
        assertThat(said(StatusEvent.Kind.PREMIERED, 1, "Showtime")).isEqualTo("Season 1 premiered on Showtime");
        assertThat(said(StatusEvent.Kind.MOVED, null, "Freevee")).isEqualTo("Moved to Freevee");
        assertThat(said(StatusEvent.Kind.ENDED, null, null)).isEqualTo("Ended");
    }

    private String said(StatusEvent.Kind kind, @Nullable Integer season, @Nullable String who) {
        return words.event(new StatusEvent(kind, season, null, who, null, null));
    }
}
