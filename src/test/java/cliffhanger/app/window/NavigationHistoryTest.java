package cliffhanger.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.app.window.NavigationHistory.Place;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationHistoryTest {
    private final List<Place> shown = new ArrayList<>();
    private final NavigationHistory navigation = new NavigationHistory("watchlist", shown::add);

    @Test
    void backAndForthLeadThroughEachPlaceOnce() {
        navigation.arrived(show(1, 1));
        navigation.arrived(show(1, 2));
        navigation.arrived(show(2, 7));
        navigation.back();
        navigation.back();
        navigation.forward();
        assertThat(shown).containsExactly(show(1, 2), show(1, 1), show(1, 2));
    }

    @Test
    void aNewPlaceEndsTheWayForth() {
        navigation.arrived(show(1, 1));
        navigation.arrived(show(2, 7));
        navigation.back();
        navigation.arrived(show(3, 9));
        navigation.forward();
        assertThat(shown).containsExactly(show(1, 1));
        navigation.back();
        assertThat(shown).last().isEqualTo(show(1, 1));
    }

    @Test
    void thereIsNothingBehindTheFirstPlace() {
        navigation.back();
        navigation.forward();
        navigation.arrived(show(1, 1));
        navigation.back();
        assertThat(shown).isEmpty();
    }

    private static Place show(long show, long season) {
        return new Place("watchlist", new ShowId(show), new SeasonId(season));
    }
}
