package cliffhanger.show;

import cliffhanger.airdate.Precision;
import cliffhanger.library.Release;
import cliffhanger.library.ReminderRule;
import cliffhanger.library.ReminderRule.Occasion;
import cliffhanger.library.RuleScope;
import cliffhanger.library.change.Change;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One press to be told when a show comes back: on the day of the premiere, and where there is none yet, when it gets one.
final class PremiereReminder {
    private PremiereReminder() {}

    /// Whether more may come.
    static boolean isOffered(ShowPage page) {
        return page.isKnown() && !page.standing().isOver();
    }

    /// Whether a rule tells of it already: the show's own, a wider one, or one of the season to come.
    static boolean isSet(ShowViewModel.Detail detail) {
        return rules(detail).anyMatch(rule -> rule.occasion() == Occasion.PREMIERE && !rule.silent());
    }

    /// Sets what is missing.
    static Change change(ShowViewModel.Detail detail) {
        ShowPage page = detail.show();
        RuleScope on = new RuleScope.OfShow(page.id());
        List<ReminderRule> rules = new ArrayList<>(List.of(ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), on, Occasion.PREMIERE)));
        if (!hasDay(page) && rules(detail).noneMatch(rule -> rule.occasion() == Occasion.DATE_CHANGED)) {
            rules.add(ReminderRule.of(UuidCreator.getTimeOrderedEpoch(), on, Occasion.DATE_CHANGED));
        }
        return new Change.SetRules(rules);
    }

    private static Stream<ReminderRule> rules(ShowViewModel.Detail detail) {
        SeasonPage open = detail.season();
        Stream<ReminderRule> ofShow = detail.show().rules().stream();
        if (open == null || detail.show().coming().filter(open.season()::equals).isEmpty()) {
            return ofShow;
        }
        return Stream.concat(ofShow, open.rules().stream());
    }

    private static boolean hasDay(ShowPage page) {
        return page.coming().map(SeasonTab::release).map(Release::date).filter(date -> date.precision() == Precision.DAY).isPresent();
    }
}
