package cliffhanger.airdate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// One gap of the back-test: what was known before a premiere, and when it came.
///
/// @param family the show, or another name of the same show; all of a family are left out together
record GapCase(String family, Cadence known, LocalDate came) {
    private static final Map<String, String> FAMILIES = Map.of(
            "breaking-bad", "Breaking Bad", "game-of-thrones", "Game of Thrones", "lost", "Lost",
            "Doctor Who (2005)", "Doctor Who", "Survivor US", "Survivor");
    private static final Set<String> STREAMING = Set.of("netflix", "amazon", "dc universe", "hoichoi", "spectrum");

    /// Days from the last premiere to this one.
    long gap() {
        return ChronoUnit.DAYS.between(known.last(), came);
    }

    boolean hasPast() {
        return known.premieres().size() > 1;
    }

    /// The rows of a CSV with a header: show, network, season, premiere, precision. Only days count; of two rows for one season the
    /// later in the file does.
    static List<GapCase> read(List<String> lines) {
        List<String> header = cells(lines.getFirst());
        Map<String, NavigableMap<Integer, String[]>> shows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = cells(line);
            String precision = row.get(header.indexOf("precision"));
            if (precision.equals("day") || precision.equals("day(utc)")) {
                shows.computeIfAbsent(row.get(header.indexOf("show")), any -> new TreeMap<>()).put(
                        Integer.valueOf(row.get(header.indexOf("season"))),
                        new String[] {row.get(header.indexOf("premiere")), row.get(header.indexOf("network"))});
            }
        }
        List<GapCase> cases = new ArrayList<>();
        shows.forEach((show, seasons) -> {
            String network = seasons.values().stream().map(row -> row[1]).filter(name -> !name.isEmpty()).reduce((a, b) -> b).orElse("");
            List<LocalDate> run = new ArrayList<>();
            Integer before = null;
            for (Map.Entry<Integer, String[]> season : seasons.entrySet()) {
                LocalDate premiere = LocalDate.parse(season.getValue()[0]);
                if (before == null || season.getKey() != before + 1) {
                    run.clear();
                } else {
                    String aired = seasons.get(before)[1].isEmpty() ? network : seasons.get(before)[1];
                    cases.add(new GapCase(FAMILIES.getOrDefault(show, show),
                            new Cadence(run, aired, STREAMING.contains(aired.toLowerCase(java.util.Locale.ROOT))), premiere));
                }
                run.add(premiere);
                before = season.getKey();
            }
        });
        return cases;
    }

    /// The cells of a line; a quoted one may hold commas.
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
