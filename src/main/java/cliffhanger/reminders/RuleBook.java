package cliffhanger.reminders;

import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.SeasonId;
import cliffhanger.library.ShowId;
import cliffhanger.reminders.ReminderPages.Ruled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds of many rules the one that counts: the nearest of an occasion. Rules on shows are looked up by their show, so ten
/// thousand of them cost no more than one.
final class RuleBook {
    private final List<Ruled> wide = new ArrayList<>();
    private final Map<ShowId, List<Ruled>> near = new HashMap<>();
    private final List<Ruled> all;

    RuleBook(List<Ruled> rules) {
        all = List.copyOf(rules);
        for (Ruled ruled : rules) {
            switch (ruled.rule().on()) {
                case RuleScope.OfShow(ShowId show) -> near.computeIfAbsent(show, any -> new ArrayList<>()).add(ruled);
                case RuleScope.OfSeason(ShowId show, SeasonId _) -> near.computeIfAbsent(show, any -> new ArrayList<>()).add(ruled);
                case RuleScope.Everything _, RuleScope.Favourites _, RuleScope.InState _ -> wide.add(ruled);
            }
        }
    }

    /// All of an occasion that is about no airing.
    Stream<Ruled> each(Occasion occasion) {
        return all.stream().filter(ruled -> ruled.rule().occasion() == occasion && !ruled.rule().silent());
    }

    /// The nearest rule of the occasion; empty where there is none or it says to be silent.
    Optional<Ruled> nearest(Occasion occasion, ShowLine show, @Nullable SeasonId season) {
        return Stream.concat(near.getOrDefault(show.id(), List.of()).stream(), wide.stream())
                .filter(ruled -> ruled.rule().occasion() == occasion && speaksOf(ruled.rule().on(), show, season))
                .max(Comparator.comparingInt(ruled -> ruled.rule().on().nearness()))
                .filter(ruled -> !ruled.rule().silent());
    }

    /// Whether any rule speaks of the occasion at all.
    boolean speaksOf(Occasion occasion) {
        return all.stream().anyMatch(ruled -> ruled.rule().occasion() == occasion);
    }

    /// Whether any rule is for those alone who are caught up.
    boolean asksWhoIsCaughtUp() {
        return all.stream().anyMatch(ruled -> ruled.rule().caughtUp());
    }

    /// The farthest that a rule looks ahead of an airing; zero or more.
    Duration longestLead() {
        return all.stream().map(ruled -> ruled.rule().timing().lead()).max(Comparator.naturalOrder())
                .filter(lead -> !lead.isNegative()).orElse(Duration.ZERO);
    }

    /// The farthest that a rule lags behind one; zero or more.
    Duration longestLag() {
        return all.stream().map(ruled -> ruled.rule().timing().lead().negated()).max(Comparator.naturalOrder())
                .filter(lag -> !lag.isNegative()).orElse(Duration.ZERO);
    }

    private static boolean speaksOf(RuleScope reach, ShowLine show, @Nullable SeasonId season) {
        return switch (reach) {
            case RuleScope.Everything _ -> true;
            case RuleScope.Favourites _ -> show.favourite();
            case RuleScope.InState in -> in.state() == show.state();
            case RuleScope.OfShow of -> of.show().equals(show.id());
            case RuleScope.OfSeason of -> of.season().equals(season);
        };
    }
}
