package cliffhanger.show;

import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowId;
import java.util.List;
import java.util.function.Consumer;

/// What a show's page asks of services on the internet. JavaFX thread; answers come on it too.
public interface ShowServices {
    /// Asks what is new of a show.
    void refresh(ShowId show);

    /// Asks by which orders a show can be shown: told at once of what is at hand, and once more when the service has answered.
    void orders(ShowId show, Consumer<Orders> then);

    /// Has it shown by one of them.
    void choose(ShowId show, EpisodeOrder order);

    /// @param waiting whether the service has still to answer
    record Orders(EpisodeOrder chosen, List<EpisodeOrder> known, boolean waiting) {
        public Orders {
            known = List.copyOf(known);
        }
    }
}
