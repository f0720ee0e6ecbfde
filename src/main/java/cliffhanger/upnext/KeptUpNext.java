package cliffhanger.upnext;

import cliffhanger.library.Settings;
import cliffhanger.library.ShowId;
import cliffhanger.watchlist.Filter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is remembered of Up next from one time to the next.
public record KeptUpNext(Optional<String> order, Optional<String> byHand, Optional<String> folded, Optional<String> filter) {
    private static final String ORDER = "upnext.order";
    private static final String BY_HAND = "upnext.byhand";
    private static final String FOLDED = "upnext.folded";
    private static final String FILTER = "upnext.filter";

    /// Reads it. Blocks on the disk.
    public static KeptUpNext in(Settings settings) {
        return new KeptUpNext(settings.get(ORDER), settings.get(BY_HAND), settings.get(FOLDED), settings.get(FILTER));
    }

    /// As it is written down.
    public static Map<String, @Nullable String> of(UpNextViewModel upNext) {
        Map<String, @Nullable String> kept = new LinkedHashMap<>();
        kept.put(ORDER, upNext.orderProperty().get().name());
        kept.put(BY_HAND, upNext.byHandProperty().get().stream().map(show -> String.valueOf(show.value())).collect(Collectors.joining(" ")));
        kept.put(FOLDED, upNext.foldedProperty().get().stream().map(Section::name).sorted().collect(Collectors.joining(" ")));
        kept.put(FILTER, upNext.filterProperty().get().print());
        return kept;
    }

    /// Brings it back.
    public void recall(UpNextViewModel upNext) {
        order.map(UpNextOrder::named).ifPresent(upNext.orderProperty()::set);
        byHand.map(KeptUpNext::shows).ifPresent(upNext.byHandProperty()::set);
        folded.map(KeptUpNext::sections).ifPresent(upNext.foldedProperty()::set);
        filter.map(Filter::parse).ifPresent(upNext.filterProperty()::set);
    }

    /// The order that was chosen last.
    public UpNextOrder lastOrder() {
        return order.map(UpNextOrder::named).orElse(UpNextOrder.LATELY);
    }

    /// The shows that the user put in order.
    public List<ShowId> lastByHand() {
        return byHand.map(KeptUpNext::shows).orElse(List.of());
    }

    private static List<ShowId> shows(String text) {
        return Arrays.stream(text.split(" ")).filter(id -> id.matches("[0-9]{1,18}")).map(id -> new ShowId(Long.parseLong(id))).toList();
    }

    private static Set<Section> sections(String text) {
        return Arrays.stream(Section.values()).filter(section -> List.of(text.split(" ")).contains(section.name())).collect(Collectors.toUnmodifiableSet());
    }
}
