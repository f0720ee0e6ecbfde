package cliffhanger.trackers;

import cliffhanger.library.history.ShowRef;
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
/// type:series] map[…]]`. What a list is called may stand with it, or with all others in the line of the collection. Its newer table has
/// a line for each member.
final class TvTimeLists implements Format {
    /// Which of the tables.
    enum Of {
        LISTS,
        MEMBERS
    }

    private static final Pattern MEMBER = Pattern.compile("map\\[([^\\[\\]]*)\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?(e\\+?\\d{1,2})?");
    private static final Pattern FIELD = Pattern.compile("(\\w+):(\\S*)");

    /// Between two lists of the collection; their own values may have brackets.
    private static final Pattern BETWEEN = Pattern.compile("\\] ?map\\[(?=\\w+:)");

    /// Go prints keys in their order, so that a name ends where the next key begins.
    private static final Pattern NAME = Pattern.compile("(?:^|[ \\[])name:(.*?) (?:objects|order|ordering|posters|s_key):");
    private static final Pattern KEY = Pattern.compile(" s_key:(\\S+)");

    private static final String COLLECTION = "collection";
    private static final String FAVOURITES = "favorite";

    private final Of of;

    TvTimeLists(Of of) {
        this.of = of;
    }

    @Override
    public Tracker tracker() {
        return Tracker.TV_TIME;
    }

    @Override
    public boolean knows(FilePreview glance) {
        return of == Of.LISTS ? glance.isTable("skey", "name", "objects") : glance.isTable("listid", "listname", "itemtype");
    }

    @Override
    public Turn turn() {
        return Turn.OPINIONS;
    }

    @Override
    public void read(ExportFile part, HistoryBuilder to) throws IOException {
        if (of == Of.MEMBERS) {
            Table.read(part, to, line -> member(line, to));
            return;
        }
        // The line of the collection may come last.
        Table.read(part, to, line -> names(line, to));
        Table.read(part, to, line -> list(line, to));
    }

    private static void names(Line line, HistoryBuilder to) {
        for (String list : BETWEEN.split(line.orEmpty("lists"), -1)) {
            Matcher name = NAME.matcher(list);
            Matcher key = KEY.matcher(list);
            if (name.find() && key.find() && !name.group(1).isBlank() && !name.group(1).equals("<nil>")) {
                to.name(named(key.group(1)), name.group(1));
            }
        }
        to.passOver();
    }

    private static String named(String key) {
        return "tvtime list " + key;
    }

    private static void list(Line line, HistoryBuilder to) {
        String key = line.orEmpty("skey");
        if (key.equals(COLLECTION)) {
            to.passOver();
            return;
        }
        String own = line.get("name");
        String name = own != null ? own : to.named(named(key), key);
        boolean favourites = own == null && key.startsWith(FAVOURITES) && name.equals(key);
        Matcher members = MEMBER.matcher(line.orEmpty("objects"));
        while (members.find()) {
            Map<String, String> fields = new HashMap<>();
            FIELD.matcher(members.group(1)).results().forEach(field -> fields.put(field.group(1), field.group(2)));
            String type = fields.getOrDefault("type", "");
            ShowRef show = to.show(null, null, new Ids().thetvdb(whole(fields.get("id"))));
            if (type.equals("movie")) {
                to.leave(Reason.FILM, fields.getOrDefault("uuid", ""));
            } else if (show == null || !(type.isEmpty() || type.equals("series"))) {
                to.leave(show == null ? Reason.NO_NUMBER : Reason.NOT_KEPT_HERE, name + ": " + members.group(1));
            } else {
                enter(show, name, favourites, to);
            }
        }
    }

    private static void enter(ShowRef show, String list, boolean favourites, HistoryBuilder to) {
        if (favourites) {
            to.keep(show, null, true);
        } else {
            to.listed(show, list);
        }
    }

    private static void member(Line line, HistoryBuilder to) {
        String name = line.orEmpty("listname", "listid");
        ShowRef show = to.show(line.get("name"), null, new Ids().thetvdb(line.get("tvdbid")));
        String type = ExportFiles.letters(line.orEmpty("itemtype"));
        if (type.equals("movie") || type.equals("film")) {
            to.leave(Reason.FILM, line.get("name"));
        } else if (show == null || !type.matches("series|show|tv|tvshow|")) {
            to.leave(show == null ? Reason.NO_NUMBER : Reason.NOT_KEPT_HERE, line.get("name"));
        } else {
            enter(show, name, line.orEmpty("listid").startsWith(FAVOURITES) && line.orEmpty("listname").matches("|(?i)favou?rite[- ](shows|series)"), to);
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
