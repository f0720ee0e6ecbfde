package cliffhanger.search;

import java.util.List;

/// Finds by the beginnings of words, whatever their case and accents. Calls block on the disk.
public interface Search {
    /// Under 10 ms for 50,000 episodes and 5,000 notes.
    ///
    /// @param text what is typed; each word must begin a word of what is found
    /// @param each how many hits of each kind at most
    /// @return hits by kind, shows first; under a kind those that begin with the text first. Empty for no words
    List<Hit> find(String text, int each);
}
