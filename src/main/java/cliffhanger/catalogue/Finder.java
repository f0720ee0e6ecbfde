package cliffhanger.catalogue;

import cliffhanger.provider.Directory;
import cliffhanger.provider.Listing;
import cliffhanger.web.WebProblem;
import java.util.List;

/// Finds any show: in the catalogue, and where that has nothing, at the service itself.
public final class Finder {
    private final Catalogue catalogue;
    private final Directory directory;

    public Finder(Catalogue catalogue, Directory directory) {
        this.catalogue = catalogue;
        this.directory = directory;
    }

    /// What is found on the disk. A few milliseconds.
    public List<Listing> atHand(String text, int most) {
        return catalogue.find(text, most);
    }

    /// What the service finds. Waits for the internet.
    public List<Listing> outside(String text, int most) throws WebProblem {
        return directory.search(text).stream().limit(most).toList();
    }

    /// At hand where there is anything, else outside.
    public List<Listing> find(String text, int most) throws WebProblem {
        List<Listing> found = atHand(text, most);
        return found.isEmpty() ? outside(text, most) : found;
    }
}
