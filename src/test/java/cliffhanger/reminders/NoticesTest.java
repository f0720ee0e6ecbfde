package cliffhanger.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.airdate.AirDate;
import cliffhanger.language.Language;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.library.ShowState;
import cliffhanger.library.veil.Veil;
import cliffhanger.reminders.Entry.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the user sees at once, and in which words. It is Monday 23 November 2026, noon in Berlin.
class NoticesTest {
    private static final Instant NOON = Fixtures.CLOCK.instant();

    private int ids;
    private final Notices notices = new Notices(pages(), new ReminderWords(Language.of(Locale.UK), show -> Veil.NONE), Fixtures.CLOCK);

    @Test
    void anEpisodeSaysWhatWhenAndWhereButNotItsTitle() {
        assertThat(said(entry("Severance", Occasion.EVERY_EPISODE, 5, NOON)))
                .containsExactly("Severance S2E5: Today at 12:00 on Apple TV+");
        assertThat(said(entry("Severance", Occasion.PREMIERE, 1, NOON))).containsExactly("Severance: season 2 starts: Today at 12:00 on Apple TV+");
    }

    @Test
    void aSeasonThatComesAtOnceIsOneNotice() {
        Entry[] ten = IntStream.rangeClosed(1, 10).mapToObj(n -> entry("Dark", Occasion.EVERY_EPISODE, n, NOON)).toArray(Entry[]::new);
        List<Notice> of = notices.of(List.of(ten));
        assertThat(of).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Dark S2E1–E10");
            assertThat(notice.body()).isEqualTo("10 episodes · Today at 12:00 on Apple TV+");
            assertThat(notice.markable()).isTrue();
            assertThat(notice.entries()).hasSize(10);
        });
    }

    @Test
    void manyShowsAtOnceAreOneNotice() {
        Entry[] five = Stream.of("A", "B", "C", "D", "E").map(show -> entry(show, Occasion.EVERY_EPISODE, 1, NOON)).toArray(Entry[]::new);
        assertThat(notices.of(List.of(five))).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.SEVERAL);
            assertThat(notice.title()).isEqualTo("5 reminders");
            assertThat(notice.markable()).isFalse();
        });
    }

    @Test
    void aWeekOffIsOneItemAndNotThirty() {
        List<Entry> thirty = IntStream.range(0, 30)
                .mapToObj(i -> entry("Show " + i, Occasion.EVERY_EPISODE, 1, NOON.minusSeconds(3600L * (i + 1)))).toList();
        List<Notice> of = notices.of(Stream.concat(thirty.stream(), Stream.of(entry("Now", Occasion.EVERY_EPISODE, 1, NOON))).toList());
        assertThat(of).extracting(Notice::kind).containsExactly(Notice.Kind.AWAY, Notice.Kind.ONE);
        assertThat(of.getFirst().title()).isEqualTo("While you were away");
        assertThat(of.getFirst().body().lines()).hasSize(8).first().isEqualTo("30 reminders were due.");
        assertThat(of.getFirst().body().lines()).last().isEqualTo("and 24 more");
    }

    @Test
    void oneThatIsLateStandsForItself() {
        assertThat(said(entry("Severance", Occasion.EVERY_EPISODE, 5, NOON.minusSeconds(86_400))))
                .containsExactly("Severance S2E5: Yesterday at 12:00 on Apple TV+");
    }

    @Test
    void aMovedDateSaysTheOldAndTheNew() {
        Topic moved = new Topic(new ShowId(1), "Severance", new SeasonId(1), 3, null, null, AirDate.parse("2027-03"), null, null, "2027-01-15");
        assertThat(said(entry(Occasion.DATE_CHANGED, moved))).containsExactly("Severance S3 moved: 15 Jan 2027 → Mar 2027");
        Topic first = new Topic(new ShowId(1), "Severance", new SeasonId(1), 3, null, null, AirDate.parse("2027-03"), null, "Apple TV+", null);
        assertThat(said(entry(Occasion.DATE_CHANGED, first))).containsExactly("Severance S3 has a date: Mar 2027 on Apple TV+");
        Topic gone = new Topic(new ShowId(1), "Severance", new SeasonId(1), 3, null, null, null, null, null, "2027-03");
        assertThat(said(entry(Occasion.DATE_CHANGED, gone))).containsExactly("Severance S3 no longer has a date: It was Mar 2027.");
    }

    @Test
    void aTurnOfFateIsSaid() {
        Topic renewed = new Topic(new ShowId(1), "American Rust", null, 2, null, null, null, null, "Freevee", "RENEWED");
        assertThat(said(entry(Occasion.STATUS_CHANGED, renewed))).containsExactly("American Rust: renewed: Season 2 · Freevee");
    }

    @Test
    void theWeeklyOverviewListsTheSevenDays() {
        assertThat(said(entry(Occasion.DIGEST, new Topic(null, null, null, null, null, null, null, null, null, null))))
                .containsExactly("The next seven days: Fargo S1E3 · Tomorrow");
    }

    private List<String> said(Entry entry) {
        return notices.of(List.of(entry)).stream().map(notice -> notice.title() + ": " + notice.body()).toList();
    }

    private Entry entry(String show, Occasion occasion, int number, Instant due) {
        long id = show.hashCode();
        return entry(occasion, new Topic(new ShowId(id), show, new SeasonId(id), 2, new EpisodeId(id * 100 + number), number,
                AirDate.of(LocalDate.ofInstant(due, Fixtures.ZONE)), due, "Apple TV+", null), due);
    }

    private Entry entry(Occasion occasion, Topic topic) {
        return entry(occasion, topic, NOON);
    }

    private Entry entry(Occasion occasion, Topic topic, Instant due) {
        long id = ++ids;
        return new Entry(id, new Reminder(new Reminder.Key("s" + id, "o"), occasion, new UUID(0, 1), due, due, Instant.EPOCH, topic), State.CLAIMED, null);
    }

    private static ReminderPages pages() {
        return new ReminderPages() {
            @Override
            public List<Ruled> rules() {
                return List.of();
            }

            @Override
            public List<Airing> airings(LocalDate from, LocalDate to, @Nullable ShowId of, boolean caughtUp) {
                ShowLine show = new ShowLine(new ShowId(9), "u", "Fargo", null, ShowState.WATCHING, false, Instant.EPOCH);
                return List.of(
                        new Airing(show, new SeasonId(9), 1, new Airing.Part(new EpisodeId(3), 3, null), new Airing.Slot(AirDate.of(Fixtures.TODAY.plusDays(1)), null, null), false, false, true),
                        new Airing(show, new SeasonId(9), 1, new Airing.Part(new EpisodeId(4), 4, null), new Airing.Slot(AirDate.of(Fixtures.TODAY.plusDays(7)), null, null), false, false, true));
            }

            @Override
            public List<News> news(Instant since, @Nullable ShowId of) {
                return List.of();
            }
        };
    }
}
