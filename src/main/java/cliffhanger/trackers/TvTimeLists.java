package cliffhanger.trackers;

import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.trackers.Table.Line;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// TV Time's lists of the user's own. Members stand in one cell, as Go prints a list of maps: `[map[created_at:1.6e+09 id:83322
/// type:series] map[…]]`.
final class TvTimeLists implements Format {
    private static final Pattern MEMBER = Pattern.compile("map\\[([^\\[\\]]*)\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?(e\\+?\\d{1,2})?");
    private static final Pattern FIELD = Pattern.compile("(\\w+):(\\S*)");

    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return glance.isTable("skey", "name", "objects");
    }

    @Override
    public Turn turn() {
        return Turn.OPINIONS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        Table.read(part, to, line -> read(line, to));
    }

    private static void read(Line line, HistoryBuilder to) {
        String name = line.get("name");
        if (name == null || line.orEmpty("skey").equals("collection")) {
            return;
        }
        Matcher members = MEMBER.matcher(line.orEmpty("objects"));
        while (members.find()) {
            Map<String, String> fields = new HashMap<>();
            FIELD.matcher(members.group(1)).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            if ("series".equals(fields.get("type"))) {
                to.listed(to.show(null, null, new Ids().thetvdb(whole(fields.get("id")))), name);
            } else {
                to.leave(Reason.FILM, fields.getOrDefault("uuid", ""));
            }
        }
    }

    /// Go prints a large number as "8.3322e+04".
    private static String whole(@Nullable String number) {
        try {
            return number == null || !NUMBER.matcher(number).matches() ? "" : new BigDecimal(number).setScale(0).toPlainString();
        } catch (ArithmeticException | NumberFormatException e) {
            return "";
        }
    }
}
