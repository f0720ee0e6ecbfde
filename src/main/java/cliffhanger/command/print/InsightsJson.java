package cliffhanger.command.print;

import cliffhanger.insights.Amount;
import cliffhanger.insights.Insights;
import cliffhanger.insights.ShowFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a period for `--json`.
public final class InsightsJson {
    private InsightsJson() {}

    public static Json of(Insights insights) {
        Insights.Sitting longest = insights.records().longest();
        Map<String, Object> kinds = new LinkedHashMap<>();
        insights.kinds().forEach((kind, shares) -> kinds.put(kind.name().toLowerCase(Locale.ROOT),
                shares.stream().map(share -> amount(share.amount()).with("name", share.name()).map()).toList()));
        List<Map<String, @Nullable Object>> hours = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            for (int hour = 0; hour < 24; hour++) {
                Amount amount = insights.hours().get(day).get(hour);
                if (amount.plays() > 0) {
                    hours.add(amount(amount).with("weekday", day + 1).with("hour", hour).map());
                }
            }
        }
        return new Json()
                .with("year", insights.period().year())
                .with("total", amount(insights.total()))
                .with("shows", insights.shows())
                .with("untimed", insights.apart().untimed())
                .with("bulk", insights.apart().bulk())
                .with(insights.period().year() == null ? "years" : "months", insights.months().stream().map(stretch -> amount(stretch.amount())
                        .with("number", stretch.number()).with("before", amount(stretch.before())).map()).toList())
                .with("hours", hours)
                .with("top", insights.top().stream().map(rank -> amount(rank.amount()).with("show", rank.show().label()).with("rating", rank.show().rating()).map()).toList())
                .with("kinds", kinds)
                .with("backlog", new Json().with("shows", insights.backlog().shows()).with("episodes", insights.backlog().episodes())
                        .with("minutes", insights.backlog().minutes()).with("minutesADay", insights.backlog().pace()).with("until", insights.backlog().until()))
                .with("cancelled", labels(insights.fates().cancelled()))
                .with("waiting", labels(insights.fates().waiting()))
                .with("finished", labels(insights.fates().finished()))
                .with("abandoned", labels(insights.fates().abandoned()))
                .with("forecasts", new Json().with("hits", insights.oracle().hits()).with("premieres", insights.oracle().premieres()))
                .with("seasons", new Json().with("finished", insights.records().seasons()).with("medianDays", insights.records().medianDays()))
                .with("longestSitting", longest == null ? null : amount(longest.amount()).with("first", longest.first()).with("last", longest.last()));
    }

    private static Json amount(Amount amount) {
        return new Json().with("plays", amount.plays()).with("minutes", amount.minutes()).with("about", amount.about());
    }

    private static List<String> labels(List<ShowFact> shows) {
        return shows.stream().map(ShowFact::label).toList();
    }
}
