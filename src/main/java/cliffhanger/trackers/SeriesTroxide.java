package cliffhanger.trackers;

import static cliffhanger.trackers.Items.text;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.ShowRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/// series-troxide's export, in RON. It knows shows by their number at TVmaze, and not when an episode was watched.
final class SeriesTroxide implements Format {
    private static final int MOST_LETTERS = 1 << 26;

    @Override
    public Tracker tracker() {
        return Tracker.SERIES_TROXIDE;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.kind() == FilePreview.Kind.OTHER && glance.start().startsWith("(") && glance.start().contains("series");
    }

    @Override
    public Turn turn() {
        return Turn.COUNTS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        String text = part.strictText(MOST_LETTERS);
        try {
            int at = 0;
            for (JsonNode item : Ron.parse(text).path("series")) {
                int number = ++at;
                to.at(() -> Sentence.of("trackers.at.item", part.name(), number));
                show(item, to);
            }
        } catch (Ron.Broken e) {
            throw part.broken("trackers.bad.ron", e.line(), e);
        }
    }

    private static void show(JsonNode item, HistoryBuilder to) {
        ShowRef show = to.show(text(item, "name"), null, new Ids().tvmaze(text(item, "id")));
        if (show == null) {
            return;
        }
        to.keep(show, null, false);
        for (Map.Entry<String, JsonNode> season : item.path("seasons").properties()) {
            JsonNode episodes = season.getValue().path("episodes");
            if (episodes.isObject()) {
                episodes.fieldNames().forEachRemaining(number -> watched(show, season.getKey(), number, to));
            } else {
                episodes.forEach(number -> watched(show, season.getKey(), number.asText(), to));
            }
        }
    }

    private static void watched(ShowRef show, String season, String number, HistoryBuilder to) {
        to.watched(show, to.episode(Table.Line.whole(season), Table.Line.whole(number), null, new Ids()), null, 1);
    }
}
