package cliffhanger.app.work;

import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.refresh.Refresher;
import cliffhanger.refresh.Refresher.Answer;
import cliffhanger.refresh.Refresher.Due;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import cliffhanger.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps shows up to date while the window is open: one show at a time, with a pause after each, so that whoever searches meanwhile
/// finds the service free. What changed is shown where it stands, and nothing else moves. JavaFX thread.
public final class AutoRefresh {
    /// After the start, when there is nothing better to do.
    private static final Duration FIRST = Duration.seconds(20);
    private static final Duration BETWEEN = Duration.seconds(2);

    /// Until the next look. A machine that slept looks within that time of its waking.
    private static final Duration LOOK = Duration.minutes(5);

    private final Services services;
    private final Background background;
    private final Changes changes;
    private final Toasts toasts;
    private final Language language;
    private final BooleanSupplier wanted;
    private final Consumer<Applied> changed;
    private final PauseTransition pause = new PauseTransition();
    private Runnable pending = () -> {};

    /// @param wanted  whether the user wants it
    /// @param changed shows again what changed
    public AutoRefresh(
            Services services, Background background, Changes changes, Toasts toasts, Language language, BooleanSupplier wanted,
            Consumer<Applied> changed) {
        this.services = services;
        this.background = background;
        this.changes = changes;
        this.toasts = toasts;
        this.language = language;
        this.wanted = wanted;
        this.changed = changed;
    }

    /// Begins, after a while.
    public void start() {
        in(FIRST);
    }

    private void in(Duration time) {
        pause.stop();
        pause.setDuration(time);
        pause.setOnFinished(event -> look());
        pause.playFromStart();
    }

    private record Work(Refresher refresher, Due due) {}

    /// Brings the next show up to date that is due.
    public void look() {
        // Whatever goes wrong on the way, there is a next look.
        in(LOOK);
        if (!wanted.getAsBoolean()) {
            return;
        }
        // Which services can be asked may want a look into the keyring, and waits; what is due is the library's to say.
        pending = background.aside(services::refreshers, refreshers -> background.run(
                () -> refreshers.stream()
                        .flatMap(each -> each.known(1).stream().map(due -> new Work(each, due)))
                        .findFirst(),
                work -> work.ifPresent(this::refresh)));
    }

    private void refresh(Work work) {
        pending = background.aside(() -> work.refresher().ask(work.due(), true), answer -> background.run(
                () -> work.refresher().apply(answer, false),
                applied -> {
                    applied.filter(done -> done.count() > 0).ifPresent(changed);
                    if (!isAway(answer)) {
                        in(BETWEEN);
                    }
                }));
    }

    /// Whether there is no use in asking on.
    private static boolean isAway(Answer answer) {
        return answer instanceof Answer.Trouble trouble && trouble.problem().kind() != WebProblem.Kind.NOT_FOUND;
    }

    /// Asks what is new of one show, for the user.
    public void ask(ShowId show) {
        toasts.show(language.say("app.refresh.asking"));
        background.aside(services::refreshers, refreshers -> background.run(
                () -> refreshers.stream().flatMap(each -> each.one(show).stream().map(due -> new Work(each, due))).toList(),
                this::askAll));
    }

    private void askAll(List<Work> works) {
        if (works.isEmpty()) {
            toasts.problem(language.say("app.refresh.unknown"));
            return;
        }
        background.aside(() -> {
            List<Answer> answers = new ArrayList<>();
            works.forEach(work -> answers.add(work.refresher().ask(work.due(), true)));
            return answers;
        }, answers -> {
            for (int i = 0; i < works.size(); i++) {
                take(works.get(i), answers.get(i), i == 0);
            }
        });
    }

    /// TVmaze leads: what TMDB adds to it is said where it says anything.
    private void take(Work work, Answer answer, boolean leads) {
        if (answer instanceof Answer.Trouble trouble && leads) {
            toasts.problem(language.say(trouble.problem().sentence()));
        }
        changes.done(() -> {
            Optional<Applied> applied = work.refresher().apply(answer, true);
            return leads ? applied : applied.filter(done -> done.count() > 0);
        }, () -> {});
    }

    public void stop() {
        pause.stop();
        pending.run();
    }
}
