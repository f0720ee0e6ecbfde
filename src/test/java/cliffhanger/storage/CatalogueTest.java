package cliffhanger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cliffhanger.Fixtures;
import cliffhanger.MovingClock;
import cliffhanger.catalogue.Catalogue;
import cliffhanger.catalogue.CatalogueUpdate;
import cliffhanger.library.Lifecycle;
import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.provider.Premiere;
import cliffhanger.web.WebProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All shows on the disk: filled page by page, searched while one types.
class CatalogueTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock(Fixtures.CLOCK.instant(), Fixtures.ZONE);
    private final Index index = new Index();
    private SqliteCatalogue catalogue;

    @BeforeEach
    void open() {
        catalogue = SqliteCatalogue.open(folder);
        index.put(listing(1, "Game of Thrones", 2011, 99));
        index.put(listing(2, "Gamers", 1999, 10));
        index.put(listing(3, "The Game", 1991, 40));
        index.put(listing(4, "The Game", 2014, 40));
        index.put(listing(5, "Squid Game", 2021, 95));
        index.put(listing(260, "Krøniken", 2004, 20));
        index.put(listing(261, "Unité 9", 2012, 20));
        index.put(listing(700, "It", 1990, 5));
        index.put(listing(701, "It's Always Sunny in Philadelphia", 2005, 97));
    }

    @AfterEach
    void close() {
        catalogue.close();
    }

    private static Listing listing(long id, String title, int year, int weight) {
        return new Listing(id, title, List.of(), LocalDate.of(year, 3, 1), null, Lifecycle.ENDED, "Scripted", "English", List.of("Drama"), "HBO",
                "US", weight, 8.0, null, Map.of("imdb", "tt" + id));
    }

    private CatalogueUpdate update() {
        return new CatalogueUpdate(index, catalogue, clock, Duration.ZERO);
    }

    private List<String> find(String text) {
        return catalogue.find(text, 10).stream().map(listing -> listing.title() + " " + listing.year()).toList();
    }

    @Test
    void itIsFilledPageByPageAndTellsHowFarItIs() throws Exception {
        List<CatalogueUpdate.Progress> told = new ArrayList<>();
        assertThat(update().run(told::add)).isEqualTo(3);
        assertThat(told).extracting(CatalogueUpdate.Progress::done).containsExactly(1, 2, 3);
        assertThat(told).extracting(CatalogueUpdate.Progress::total).containsExactly(3, 3, 3);
        assertThat(catalogue.size()).isEqualTo(9);
        assertThat(catalogue.state().complete()).isEqualTo(clock.instant());
    }

    @Test
    void theBestMatchComesFirstThenWhatMostAskForThenTheNewest() throws Exception {
        update().run(progress -> {});
        assertThat(find("the game")).containsExactly("The Game 2014", "The Game 1991");
        assertThat(find("game")).startsWith("The Game 2014", "The Game 1991", "Game of Thrones 2011").contains("Squid Game 2021", "Gamers 1999");
        assertThat(find("gam thr")).containsExactly("Game of Thrones 2011");
        assertThat(find("i")).as("a letter is not ranked, and still gives what most ask for").startsWith("It's Always Sunny in Philadelphia 2005");
        assertThat(find("it")).as("who writes a whole title means it").containsExactly("It 1990", "It's Always Sunny in Philadelphia 2005");
    }

    @Test
    void caseAndAccentsDoNotCount() throws Exception {
        update().run(progress -> {});
        assertThat(find("UNITE 9")).containsExactly("Unité 9 2012");
        assertThat(find("unité")).containsExactly("Unité 9 2012");
    }

    @Test
    void aSlipIsForgivenWhereNothingElseIsFound() throws Exception {
        update().run(progress -> {});
        assertThat(find("gmae of thrones")).startsWith("Game of Thrones 2011");
        assertThat(find("sqiud game")).startsWith("Squid Game 2021");
        assertThat(find("phildelphia")).isEmpty();
        assertThat(find("zzzzzz")).isEmpty();
    }

    @Test
    void whatLooksLikeSyntaxIsText() throws Exception {
        update().run(progress -> {});
        for (String text : List.of("\"", "*", "game\" OR \"x", "NEAR(", "a:b", "-", "(", "', --", "")) {
            assertThat(catalogue.find(text, 5)).isNotNull();
        }
    }

    @Test
    void aWalkThatIsStoppedGoesOnWhereItWas() throws Exception {
        assertThatThrownBy(() -> update().run(progress -> Thread.currentThread().interrupt())).isInstanceOf(WebProblem.class)
                .hasMessageContaining("kept as far as it was fetched");
        Thread.interrupted();
        assertThat(catalogue.size()).isEqualTo(7);
        assertThat(find("game of")).isNotEmpty();
        index.asked.clear();
        update().run(progress -> {});
        assertThat(index.asked).containsExactly(2, 3);
        assertThat(catalogue.size()).isEqualTo(9);
    }

    @Test
    void laterOnlyPagesWithSomethingNewAreRead() throws Exception {
        update().run(progress -> {});
        index.asked.clear();
        clock.advance(Duration.ofDays(2));
        index.put(listing(702, "Severance", 2022, 98));
        index.changed.put(702L, clock.instant().getEpochSecond() - 90_000);
        index.shows.remove(700L);
        update().run(progress -> {});
        assertThat(index.asked).containsExactly(2);
        assertThat(find("sever")).containsExactly("Severance 2022");
        assertThat(catalogue.show(700)).isEmpty();
        index.asked.clear();
        update().run(progress -> {});
        assertThat(index.asked).isEmpty();
    }

    @Test
    void afterAMonthAllIsReadAnew() throws Exception {
        update().run(progress -> {});
        index.asked.clear();
        clock.advance(Duration.ofDays(40));
        update().run(progress -> {});
        assertThat(index.asked).contains(0, 1, 2);
    }

    @Test
    void aDamagedFileIsBegunAnew() throws Exception {
        update().run(progress -> {});
        catalogue.close();
        byte[] bytes = Files.readAllBytes(folder.resolve("catalogue.db"));
        Arrays.fill(bytes, 0, 200, (byte) 7);
        Files.write(folder.resolve("catalogue.db"), bytes);
        catalogue = SqliteCatalogue.open(folder);
        assertThat(catalogue.size()).isZero();
        assertThat(catalogue.state()).isEqualTo(Catalogue.State.EMPTY);
        update().run(progress -> {});
        assertThat(catalogue.size()).isEqualTo(9);
    }

    @Test
    void premieresAreKeptByDay() throws Exception {
        update().run(progress -> {});
        LocalDate day = LocalDate.of(2026, 11, 24);
        catalogue.putPremieres(day, "US", List.of(
                new Premiere(listing(1, "Game of Thrones", 2011, 99), 9, day, null, "Winter again"),
                new Premiere(listing(900, "Brand New", 2026, 3), 1, day, clock.instant(), null)), clock.instant());
        assertThat(catalogue.premieres(day, day.plusDays(1), "US")).extracting(premiere -> premiere.show().title())
                .containsExactly("Game of Thrones", "Brand New");
        assertThat(catalogue.premieres(day, day, "GB")).isEmpty();
        assertThat(catalogue.schedulesRead(day, day.plusDays(1), "US")).containsOnlyKeys(day);
        assertThat(catalogue.begun(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), 5)).extracting(Listing::title).containsExactly("Squid Game");
    }

    /// Lists shows from memory, 250 numbers a page, and remembers which pages were asked for.
    private static final class Index implements Directory {
        private final Map<Long, Listing> shows = new TreeMap<>();
        private final Map<Long, Long> changed = new HashMap<>();
        private final List<Integer> asked = new ArrayList<>();

        void put(Listing listing) {
            shows.put(listing.id(), listing);
            changed.put(listing.id(), 1L);
        }

        @Override
        public List<Listing> search(String text) {
            return List.of();
        }

        @Override
        public Optional<List<Listing>> page(int number, boolean fresh) {
            asked.add(number);
            return number > 2 ? Optional.empty()
                    : Optional.of(shows.values().stream().filter(show -> show.id() / pageSize() == number).toList());
        }

        @Override
        public int pageSize() {
            return 250;
        }

        @Override
        public Map<Long, Long> changed(int days) {
            return Map.copyOf(changed);
        }

        @Override
        public List<Premiere> premieres(LocalDate day, String country) {
            return List.of();
        }
    }
}
