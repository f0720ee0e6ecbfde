package cliffhanger.app.work;

import cliffhanger.language.Language;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowId;
import cliffhanger.library.change.Change;
import cliffhanger.refresh.Refresher.Due;
import cliffhanger.show.ShowServices.Orders;
import cliffhanger.ui.Background;
import cliffhanger.ui.Toasts;
import cliffhanger.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The orders by which shows can be shown, asked of TVmaze when somebody wants to know. JavaFX thread.
public final class EpisodeOrders {
    private static final List<EpisodeOrder> AT_HAND = List.of(EpisodeOrder.AIRED, EpisodeOrder.ABSOLUTE);

    private final Services services;
    private final Background background;
    private final Changes changes;
    private final Toasts toasts;
    private final Language language;

    public EpisodeOrders(Services services, Background background, Changes changes, Toasts toasts, Language language) {
        this.services = services;
        this.background = background;
        this.changes = changes;
        this.toasts = toasts;
        this.language = language;
    }

    /// Tells of those at hand, and once more when TVmaze has answered; of a show that it does not know only once.
    public void ask(ShowId show, Consumer<Orders> then) {
        background.run(() -> services.adding().one(show), due -> {
            EpisodeOrder chosen = due.map(Due::order).orElse(EpisodeOrder.AIRED);
            Optional<String> id = due.map(known -> known.ids().get(services.provider().key()));
            then.accept(new Orders(chosen, AT_HAND, id.isPresent()));
            id.ifPresent(number -> background.aside(() -> lists(number), lists -> {
                List<EpisodeOrder> known = new ArrayList<>(AT_HAND);
                known.addAll(lists);
                then.accept(new Orders(chosen, known, false));
            }));
        });
    }

    /// Who cannot ask has what is at hand.
    private List<EpisodeOrder> lists(String id) {
        try {
            return services.provider().orders(id);
        } catch (WebProblem e) {
            return List.of();
        }
    }

    private record Answer(@Nullable Map<Long, EpisodeOrder.Place> places, String trouble) {}

    public void choose(ShowId show, EpisodeOrder order) {
        background.aside(() -> places(order), answer -> {
            if (answer.places() == null) {
                toasts.problem(answer.trouble());
            } else {
                changes.accept(new Change.SetOrder(show, order, answer.places(), true));
            }
        });
    }

    private Answer places(EpisodeOrder order) {
        try {
            return new Answer(services.provider().places(order), "");
        } catch (WebProblem e) {
            return new Answer(null, language.say(e.sentence()));
        }
    }
}
