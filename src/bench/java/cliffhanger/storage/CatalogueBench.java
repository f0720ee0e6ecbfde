package cliffhanger.storage;

import cliffhanger.TvmazeServer;
import cliffhanger.catalogue.Catalogue;
import cliffhanger.library.Lifecycle;
import cliffhanger.provider.Listing;
import cliffhanger.titles.TitleQuery;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/// Typing in front of a catalogue of 90,000 shows: real titles, letter by letter, beside the same FTS5 queries on raw JDBC that
/// read the same rows. Turn by turn, so that both see the same noise.
final class CatalogueBench {
    private static final int SHOWS = 90_000;
    private static final int TITLES = 120;
    private static final int MOST = 60;

    private CatalogueBench() {}

    /// The titles of the recorded page, as they are, and mixed from each other's words until there are enough.
    private static List<String> titles() {
        List<String> real = StreamSupport.stream(TvmazeServer.read("shows_page.json").spliterator(), false)
                .map((JsonNode show) -> show.path("name").asText()).toList();
        List<String> words = real.stream().flatMap(title -> List.of(title.split(" ")).stream()).toList();
        List<String> all = new ArrayList<>(real);
        Random random = new Random(1);
        while (all.size() < SHOWS) {
            StringBuilder title = new StringBuilder();
            for (int i = 0; i <= random.nextInt(4); i++) {
                String word = words.get(random.nextInt(words.size()));
                // Names that occur once, as most do.
                title.append(i == 0 ? "" : " ").append(random.nextInt(3) == 0 ? word + (char) ('a' + random.nextInt(26)) + random.nextInt(500) : word);
            }
            all.add(title.toString());
        }
        return all;
    }

    static Map<String, Map<String, Double>> keys() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of("target"), "bench");
        List<String> titles = titles();
        Map<String, List<Double>> ours = new HashMap<>();
        Map<String, List<Double>> floor = new HashMap<>();
        try (SqliteCatalogue catalogue = SqliteCatalogue.open(folder)) {
            fill(catalogue, titles);
            try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("catalogue.db"));
                    PreparedStatement statement = raw.prepareStatement(SqliteCatalogue.MATCHES)) {
                for (int round = 0; round < 2; round++) {
                    ours.clear();
                    floor.clear();
                    for (int i = 0; i < TITLES; i++) {
                        String title = titles.get(i * 2);
                        for (int letters = 1; letters <= title.length(); letters++) {
                            String text = title.substring(0, letters);
                            String kind = letters == 1 ? "1 letter" : letters == 2 ? "2 letters" : "3 letters and more";
                            long begin = System.nanoTime();
                            catalogue.find(text, MOST);
                            long middle = System.nanoTime();
                            raw(statement, TitleQuery.of(text).match(), letters < 3 ? MOST : SqliteCatalogue.LOOKED_AT);
                            long end = System.nanoTime();
                            ours.computeIfAbsent(kind, k -> new ArrayList<>()).add((middle - begin) / 1e3);
                            floor.computeIfAbsent(kind, k -> new ArrayList<>()).add((end - middle) / 1e3);
                        }
                    }
                }
            }
        }
        Map<String, Map<String, Double>> lines = new HashMap<>();
        ours.forEach((kind, times) -> lines.put("any show, " + kind + ", 90,000", Map.of(
                "ours", ProcessBench.at(times, 0.5), "floor", ProcessBench.at(floor.get(kind), 0.5), "ours99", ProcessBench.at(times, 0.99))));
        return lines;
    }

    private static void fill(Catalogue catalogue, List<String> titles) {
        Random random = new Random(2);
        List<Listing> shows = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            int year = 1960 + random.nextInt(66);
            shows.add(new Listing(i + 1, titles.get(i), List.of(), LocalDate.of(year, 1 + random.nextInt(12), 1), null, Lifecycle.ENDED, "Scripted",
                    "English", List.of("Drama", "Crime"), "HBO", "US", random.nextInt(100), 7.5, "https://static.tvmaze.com/uploads/images/" + i + ".jpg",
                    Map.of("imdb", "tt" + i)));
        }
        for (int from = 0; from < shows.size(); from += 1000) {
            catalogue.put(shows.subList(from, Math.min(from + 1000, shows.size())), new Catalogue.Range(from + 1, from + 1001), Catalogue.State.EMPTY);
        }
        catalogue.arrange();
    }

    private static int raw(PreparedStatement statement, String words, int limit) throws SQLException {
        if (words.isEmpty()) {
            return 0;
        }
        statement.setString(1, words);
        statement.setInt(2, limit);
        int read = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                for (int column = 1; column <= 16; column++) {
                    read += rows.getString(column) == null ? 0 : 1;
                }
            }
        }
        return read;
    }
}
