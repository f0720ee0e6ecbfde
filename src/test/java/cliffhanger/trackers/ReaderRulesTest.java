package cliffhanger.trackers;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.library.history.DamagedPart;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.WatchHistory;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes for each reader: nothing that a file holds vanishes without a word, what was not watched makes no play, and nobody is taken
/// for somebody else.
@Tag("slow")
class ReaderRulesTest {
    @TempDir
    Path folder;

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(Path.of(Objects.requireNonNull(ReaderRulesTest.class.getResource("/trackers")).toURI()))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("golden.txt")).sorted().toList().stream();
        }
    }

    static Stream<Path> read() throws IOException, URISyntaxException {
        return fixtures().filter(file -> !file.toString().matches(".*(access_token|auth-prod|user-profile|lists-collaborations|ron$).*"));
    }

    /// What a reading came to.
    private static final class Told implements WatchHistory.Receiver {
        private final List<HistoryItem> kept = new ArrayList<>();
        private final List<SkippedItem> left = new ArrayList<>();

        @Override
        public void keep(HistoryItem one) {
            kept.add(one);
        }

        @Override
        public void leave(SkippedItem one) {
            left.add(one);
        }

        int count() {
            return kept.size() + left.size();
        }
    }

    private static Told tell(Path... files) {
        WatchHistory history = TrackerExport.of(List.of(files), ZoneOffset.UTC);
        while (true) {
            Told told = new Told();
            try {
                history.read(told);
                return told;
            } catch (DamagedPart e) {
                // Once more, without it.
            }
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @MethodSource("read")
    void aLineOfUnknownShapeIsToldOf(Path file) throws IOException {
        String text = Files.readString(file).strip();
        String more;
        if (text.startsWith("[")) {
            more = text.substring(0, text.lastIndexOf(']')) + ",{\"zzz\":\"qqq\"}]";
        } else if (text.startsWith("{") || text.startsWith("(")) {
            return;
        } else {
            String header = text.lines().findFirst().orElseThrow();
            more = text + "\n" + header.replaceAll("[^,]+", "qqq") + "\n";
        }
        Told before = tell(file);
        Told after = tell(write(file.getFileName().toString(), more));
        assertThat(after.count()).isGreaterThan(before.count());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void nobodyElseSaysThatTheyKnowIt(Path file) throws IOException {
        try (ExportFiles files = ExportFiles.open(List.of(file))) {
            for (ExportFile part : files.parts()) {
                Set<Tracker> trackers = Formats.knowing(FilePreview.at(part)).stream().map(Format::tracker).collect(Collectors.toSet());
                assertThat(trackers).as("%s", file).hasSizeLessThan(2);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "strange.json | [{\"title\":\"Lost\",\"id\":1,\"seasons\":[{\"number\":1}],\"color\":\"red\"}]",
        "strange.json | [{\"uuid\":\"a\",\"title\":\"Lost\"}]",
        "strange.csv  | `title,season,episode\nLost,1,1\n`",
        "strange.csv  | `id,name,status\n1,Lost,watched\n`",
    })
    void strangersAreNotTakenForAnybody(String name, String text) throws IOException {
        try (ExportFiles files = ExportFiles.open(List.of(write(name, text)))) {
            assertThat(Formats.knowing(FilePreview.at(files.parts().getFirst()))).isEmpty();
        }
    }

    /// Planned, listed, rated, commented on, hidden, dropped: none of it was watched by that.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "lists-watchlist.json | [{\"listed_at\":\"2024-01-01T00:00:00Z\",\"type\":\"episode\",\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}},\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}}]",
        "ratings-episodes.json | [{\"rated_at\":\"2024-01-01T00:00:00Z\",\"rating\":8,\"type\":\"episode\",\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}},\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}}]",
        "comments-episodes.json | [{\"comment\":{\"comment\":\"x\"},\"type\":\"episode\",\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}},\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}}]",
        "hidden-dropped.json | [{\"hidden_at\":\"2024-01-01T00:00:00Z\",\"type\":\"show\",\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}}}]",
        "notes-episodes.json | [{\"attached_to\":{\"type\":\"episode\"},\"type\":\"episode\",\"note\":{\"notes\":\"x\",\"privacy\":\"private\"},\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}},\"episode\":{\"season\":1,\"number\":2,\"ids\":{}}}]",
        "yamtrack.csv | `media_id,source,media_type,title,season_number,episode_number,score,status,start_date,end_date,notes\n1,tmdb,episode,A,1,2,,Planning,,,\n1,tmdb,episode,A,1,3,8,,,,\n1,tmdb,episode,A,1,4,,,,,good\n1,tmdb,tv,A,,,,Planning,,,\n`",
        "floppy.csv | `row_type,media_id,source,media_type,title,season_number,episode_number,score,status,end_date,notes,list_uid,list_name\nlist_item,1,tmdb,episode,A,1,2,,,2024-01-01,,1,Best\nlist_item,1,tmdb,tv,A,,,,,,,1,Best\nmedia,1,tmdb,episode,A,1,2,,Planning,,,,\n`",
        "lists-prod-lists.csv | `lists,user_id,s_key,list_count,type,name,description,created_at,ordering,is_public,objects\n,1,a,,list,,,,0,false,[map[created_at:1.6e+09 id:81189 type:series]]\n`",
        "tvtime-lists.csv | `list_id,list_name,item_type,tvdb_id,uuid,name,custom_order\n1,Best,series,81189,,A,1\n`",
        "imdb.csv | `Position,Const,Title,Title Type,You rated\n1,tt0903747,A,TV Series,10\n2,tt0185906,B,Mini-Series,\n`",
        "episodes.csv | `series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at\n1,,,A,1,2,5,false,\n`",
    })
    void whatWasNotWatchedMakesNoPlay(String name, String text) throws IOException {
        Told told = tell(write(name, text));
        assertThat(told.kept).noneMatch(HistoryItem.Watched.class::isInstance);
        assertThat(told.count()).isPositive();
    }

    @Test
    void aDamagedFileIsLeftOutAndTheOthersAreRead() throws IOException {
        String item = "{\"watched_at\":\"2024-05-06T20:15:00.000Z\",\"type\":\"episode\",\"show\":{\"title\":\"A\",\"ids\":{\"trakt\":1}},"
                + "\"episode\":{\"season\":1,\"number\":%d,\"ids\":{}}}";
        Told told = tell(write("watched-history-1.json", "[" + item.formatted(1) + "," + item.formatted(2).substring(0, 40)),
                write("watched-history-2.json", "[" + item.formatted(3) + "]"), write("broken.zip", "PK\u0003\u0004 no zip at all"));
        assertThat(told.kept).singleElement().satisfies(kept -> assertThat(((HistoryItem.Watched) kept).episode().number()).isEqualTo(3));
        assertThat(told.left).extracting(SkippedItem::reason).containsOnly(SkippedItem.Reason.DAMAGED_FILE).hasSize(2);
        assertThat(told.left.toString()).contains("watched-history-1.json", "broken.zip");
    }

    @Test
    void listsHaveTheNamesOfTheirCollection() throws IOException {
        Told told = tell(write("lists-prod-lists.csv", """
                lists,user_id,s_key,list_count,type,name,description,created_at,ordering,is_public,objects
                ,1,my-faves,,list,,,,0,false,[map[created_at:1.6e+09 id:8.1189e+04 type:series] map[created_at:1.6e+09 type:movie uuid:abc] map[id:5 type:person]]
                ,1,favorite-series,,list,,,,0,false,[map[created_at:1.6e+09 id:121361 type:series]]
                ,1,no-name,,list,,,,0,false,[map[created_at:1.6e+09 id:7 type:series]]
                "[map[created_at:1.6e+09 description:a [b] c fanart:[u v] is_public:true name:My Faves: the [best] order:<nil> posters:[p] s_key:my-faves type:list] \
                map[created_at:1.6e+09 name:<nil> order:<nil> s_key:no-name type:list]]",1,collection,,,,,,,,
                """));
        Map<String, String> lists = told.kept.stream().filter(HistoryItem.Listed.class::isInstance).map(HistoryItem.Listed.class::cast)
                .collect(Collectors.toMap(listed -> listed.show().ids().get("thetvdb"), HistoryItem.Listed::list));
        assertThat(lists).isEqualTo(Map.of("81189", "My Faves: the [best]", "7", "no-name"));
        assertThat(told.kept).anyMatch(kept -> kept instanceof HistoryItem.OfShow of && of.favourite() && "121361".equals(of.show().ids().get("thetvdb")));
        assertThat(told.left).extracting(SkippedItem::reason).containsExactlyInAnyOrder(SkippedItem.Reason.FILM, SkippedItem.Reason.NOT_KEPT_HERE);
    }

    @Test
    void specialsOfDifferentIdsAreDifferentEpisodes() throws IOException {
        Told told = tell(write("tracking-prod-records-v2.csv", """
                gsi,s_id,ep_id,season_number,key,user_id,created_at,episode_id,series_name,episode_number
                watch-episode-1,1,51,0,a,1,2021-01-01 10:00:00,51,A,0
                watch-episode-2,1,52,0,b,1,2021-01-02 10:00:00,52,A,0
                """));
        Set<Object> episodes = new HashSet<>();
        told.kept.forEach(kept -> episodes.add(((HistoryItem.Watched) kept).episode().key()));
        assertThat(episodes).hasSize(2);
    }
}
