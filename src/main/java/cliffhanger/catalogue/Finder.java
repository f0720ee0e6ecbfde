package cliffhanger.catalogue;

import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.web.WebProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds any show: in the catalogue, and where that has nothing or is not whole, at the service itself.
public final class Finder {
    private final Catalogue catalogue;
    private final Directory directory;

    public Finder(Catalogue catalogue, Directory directory) {
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /// What is found on the disk. A few milliseconds.
    public List<Listing> atHand(String text, int limit) {
        return catalogue.find(text, limit);
    }

    /// What the service finds. Waits for the internet.
    public List<Listing> outside(String text, int limit) throws WebProblem {
        return directory.search(text).stream().limit(limit).toList();
    }

    /// At hand; and outside where that is nothing, or the catalogue is not whole.
    public List<Listing> find(String text, int limit) throws WebProblem {
        List<Listing> found = atHand(text, limit);
        return found.isEmpty() || catalogue.state().complete() == null ? merged(found, outside(text, limit), limit) : found;
    }

    /// The service's order, for it looked at all shows; then what else is at hand.
    public static List<Listing> merged(List<Listing> atHand, List<Listing> outside, int limit) {
        Map<Long, Listing> all = new LinkedHashMap<>();
        Stream.concat(outside.stream(), atHand.stream()).forEach(show -> all.putIfAbsent(show.id(), show));
        return all.values().stream().limit(limit).toList();
    }
}
