package cliffhanger.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.Fixtures;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.RuleScope;
import cliffhanger.library.change.Change;
import cliffhanger.storage.SqliteLedger;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteReminderPages;
import cliffhanger.storage.SqliteSettings;
import cliffhanger.ui.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindersViewModelTest {
    @TempDir
    Path folder;

    private SqliteLibrary library;
    private RemindersViewModel model;

    @BeforeEach
    void open() {
        library = SqliteLibrary.open(folder, Fixtures.CLOCK);
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Harbour Lights", 7, LocalDate.of(2026, 11, 25), 1, 4)), "test"));
        model = new RemindersViewModel(new SqliteReminderPages(library), new SqliteLedger(library), new SqliteSettings(library),
                Background.inPlace(), Fixtures.CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatIsComingIsListedOnceThereIsARule() {
        model.load();
        assertThat(model.planProperty().get().coming()).isEmpty();
        assertThat(model.planProperty().get().rules()).isEmpty();
        library.apply(new Change.SetRule(ReminderRule.of(UUID.randomUUID(), new RuleScope.Everything(), ReminderRule.Occasion.EVERY_EPISODE)));
        model.load();
        assertThat(model.planProperty().get().rules()).hasSize(1);
        assertThat(model.planProperty().get().coming()).isNotEmpty()
                .isSortedAccordingTo(Comparator.comparing(entry -> entry.reminder().due()));
        assertThat(model.unseenProperty().get()).isZero();
    }

    @Test
    void whatComesLaterThanThePlanReachesIsNamed() {
        library.apply(new Change.AddShows(List.of(Fixtures.weekly("Far Away", 8, LocalDate.of(2027, 6, 1), 1, 4)), "test"));
        library.apply(new Change.SetRule(ReminderRule.of(
                UUID.randomUUID(), new RuleScope.OfShow(Fixtures.show(library, "Far Away")), ReminderRule.Occasion.PREMIERE)));
        model.load();
        assertThat(model.planProperty().get().coming()).isEmpty();
        assertThat(model.planProperty().get().later()).isNotNull().satisfies(later -> assertThat(later.topic().showTitle()).isEqualTo("Far Away"));
    }

    @Test
    void lookingAtTheScreenIsRememberedAndANonsenseMomentCountsAsNever() {
        SqliteSettings settings = new SqliteSettings(library);
        settings.put("reminders.seen", "nonsense");
        model.load();
        assertThat(model.unseenProperty().get()).isZero();
        model.look();
        assertThat(settings.get("reminders.seen")).contains(Fixtures.CLOCK.instant().toString());
    }
}
