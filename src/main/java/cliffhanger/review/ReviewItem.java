package cliffhanger.review;

import java.util.ArrayList;
import java.util.List;

/// A line of the list of facts.
sealed interface ReviewItem {
    /// What the facts below it are about.
    record Heading(Claim.Group group) implements ReviewItem {}

    /// A fact.
    record Entry(Proposal proposal) implements ReviewItem {}

    /// The proposals under their headings.
    static List<ReviewItem> of(List<Proposal> proposals) {
        List<ReviewItem> items = new ArrayList<>();
        Claim.Group group = null;
        for (Proposal proposal : proposals) {
            if (proposal.claim().group() != group) {
                group = proposal.claim().group();
                items.add(new Heading(group));
            }
            items.add(new Entry(proposal));
        }
        return items;
    }
}
