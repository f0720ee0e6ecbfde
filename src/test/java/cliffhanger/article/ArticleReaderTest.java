package cliffhanger.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import cliffhanger.library.Credit;
import cliffhanger.library.Offer;
import cliffhanger.library.Release;
import cliffhanger.library.StatusEvent.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of the genre, each in words of our own about shows that there are not.
class ArticleReaderTest {
    private static final String HEAD = "Harbour Lights Season 2: Release Date, Cast And More\n\n";

    @Test
    void aWholeArticleGivesWhatItSays() throws IOException {
        Reading reading = read(Files.readString(Path.of("src/test/resources/cliffhanger/article/american-rust.txt")));
        assertThat(reading.show().value()).isEqualTo("American Rust");
        assertThat(reading.season().value()).isEqualTo(2);
        assertThat(reading.outlook().value()).isEqualTo(Outlook.RENEWED);
        assertThat(reading.networks()).extracting(Found::value).containsExactlyInAnyOrder("Showtime", "Amazon Freevee");
        assertThat(reading.events()).extracting(event -> event.value().kind(), event -> edtf(event.value().date()), event -> event.value().who())
                .containsExactlyInAnyOrder(
                        tuple(Kind.PREMIERED, "2021-09-12", "Showtime"), tuple(Kind.CANCELLED, "2022-01", "Showtime"),
                        tuple(Kind.RENEWED, null, "Amazon Freevee"), tuple(Kind.MOVED, null, "Amazon Freevee"));
        assertThat(reading.release().value()).isEqualTo(new Release(
                AirDate.parse("2023-41"), Release.Confidence.ESTIMATED, "second half of 2023, around September", null));
        assertThat(edtf(reading.previousPremiere().value())).isEqualTo("2021-09-12");
        assertThat(reading.episodes().value()).isEqualTo(new SeasonCount(1, 9));
        assertThat(reading.minutes().value()).isEqualTo(60);
        assertThat(reading.cast()).hasSize(12);
        assertThat(reading.cast().getLast().value()).isEqualTo(new Credit("Federico Rodriguez", "Alejandro", Credit.Role.RECURRING, null));
        assertThat(reading.offers()).extracting(offer -> offer.value().provider(), offer -> offer.value().kind(), offer -> offer.value().season())
                .contains(tuple("Amazon Freevee", Offer.Kind.FREE, 2), tuple("Vudu", Offer.Kind.RENT, 1), tuple("Vudu", Offer.Kind.BUY, 1),
                        tuple("fuboTV", Offer.Kind.LIVE_TV, 1));
        assertThat(reading.scores()).extracting(Found::value).containsExactly(new Score("IMDb", 7.2, 10, 7900));
        assertThat(reading.basedOn().value()).isEqualTo("the novel by Philipp Meyer");
        assertThat(reading.developer().value()).isEqualTo("Dan Futterman");
        assertThat(reading.recaps()).hasSize(2);
        assertThat(reading.predictions()).hasSize(1);
    }

    @Test
    void everyFactStandsWhereItSaysThatItStands() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/cliffhanger/article/american-rust.txt"));
        Reading reading = read(text);
        List<Found<?>> all = new java.util.ArrayList<>();
        all.add(reading.show());
        all.add(reading.outlook());
        all.add(reading.release());
        all.addAll(reading.events());
        all.addAll(reading.cast());
        all.addAll(reading.offers());
        assertThat(all).isNotEmpty().allSatisfy(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.sentence());
            assertThat(found.confidence()).isBetween(0.1, 1.0);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Netflix has renewed Harbour Lights for a second season.|RENEWED",
        "Harbour Lights has been picked up for another season by Hulu.|RENEWED",
        "Hulu has ordered a second season of Harbour Lights.|RENEWED",
        "Netflix has cancelled Harbour Lights after one season.|CANCELLED",
        "Hulu pulled the plug on the show in May 2021.|CANCELLED",
        "Harbour Lights will not be returning for a second season.|CANCELLED",
        "The miniseries told its story, and it will not be returning for a second run.|ENDED",
        "The show has neither been renewed nor cancelled.|UNKNOWN",
        "Netflix has not announced whether it will renew the show.|UNKNOWN",
        "Fans hope that Netflix will renew the show.|UNKNOWN",
        "A cancellation seems unlikely.|UNKNOWN",
        "If the show is cancelled, fans will be sad.|UNKNOWN",
        "Sources claim that the show might be cancelled.|UNKNOWN",
        "Harbour Lights returns on March 3, 2027.|RETURNING",
        "Despite Fox cancelling the show in 2021, Hulu has renewed it for a second season.|RENEWED",
        "Instead of cancelling the show, Hulu has decided to renew it for a second season.|RENEWED",
        "Season 1 was renewed before it aired. Then Netflix cancelled the show on June 4, 2021.|CANCELLED",
        "Netflix hat die Serie um eine zweite Staffel verlängert.|RENEWED",
    })
    void saysWhetherMoreComes(String sentence, Outlook outlook) {
        assertThat(read(HEAD + sentence).outlook().value()).isEqualTo(outlook);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Season 2 will premiere on March 3, 2027.|2027-03-03|false",
        "The second season is expected in mid-2027.|2027-05/2027-08|true",
        "We estimate that it will come around September 2027.|2027-09~|true",
        "Season 2 is set to return in autumn 2027.|2027-23|false",
        "It won't premiere until summer 2027.|2027-22|true",
        "Season 2 may be released in May 2027.|2027-05|true",
        "Season 2 is not guaranteed to launch in 2027.||",
        "Filming for season 2 begins in March 2027.||",
        "Season 2 could have come in 2027, had it been renewed.||",
        "The season 1 finale airs on May 3, 2027.||",
        "The trailer for season 2 comes on May 3, 2027.||",
        "The spin-off will premiere on May 3, 2027.||",
    })
    void saysWhenItComes(String sentence, String edtf, Boolean estimate) {
        Found<Release> release = read(HEAD + sentence).release();
        assertThat(release == null ? null : Edtf.print(release.value().date())).isEqualTo(edtf);
        if (release != null) {
            assertThat(release.value().confidence() == Release.Confidence.ESTIMATED).isEqualTo(estimate);
        }
    }

    @Test
    void anUpdateAtTheFootOverridesTheDoubtAbove() {
        Reading reading = read("""
                Harbour Lights Season 3
                Nobody knows whether it will be renewed.
                Harbour Lights season 3 premiere – [November 8, 2015] (UPDATE 1)
                UPDATE 1 (February 9, 2015): Good news! HBO has renewed Harbour Lights for a third and final season.""");
        assertThat(reading.outlook().value()).isEqualTo(Outlook.RENEWED);
        assertThat(edtf(reading.release().value().date())).isEqualTo("2015-11-08");
        assertThat(reading.events()).extracting(event -> event.value().kind(), event -> edtf(event.value().date()))
                .containsExactly(tuple(Kind.RENEWED, "2015-02-09"));
    }

    @Test
    void anotherShowsNewsIsAnotherShows() {
        Reading reading = read(HEAD + "Netflix cancelled “Salt Road” on May 4, 2021. Harbour Lights was renewed on May 5, 2021.");
        assertThat(reading.events()).extracting(event -> event.value().kind()).containsExactly(Kind.RENEWED);
    }

    @Test
    void howManyWatchedIsNoRatingAndNoCount() {
        Reading reading = read(HEAD + "Season 1 drew 1.2 million viewers, and the first two episodes aired back-to-back.");
        assertThat(reading.scores()).isEmpty();
        assertThat(reading.episodes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Anna Berg as Mia Holt|Anna Berg|Mia Holt",
        "Mia Holt is played by Anna Berg.|Anna Berg|Mia Holt",
        "Mia Holt, played by Anna Berg, is the lead.|Anna Berg|Mia Holt",
        "Anna Berg, who plays Mia Holt, said so.|Anna Berg|Mia Holt",
        "Anna Berg in the role of Mia Holt|Anna Berg|Mia Holt",
        "Anna Berg (Mia) and Tom Riva (Sam) star in the show.|Anna Berg|Mia",
        "Mia (Anna Berg) comes home.|Anna Berg|Mia",
        "Anna Berg will reprise her role as Mia Holt.|Anna Berg|Mia Holt",
        "The show stars Anna Berg, Tom Riva, and Lena Ostrow.|Anna Berg|",
    })
    void saysWhoPlaysWhom(String line, String person, String character) {
        assertThat(read(HEAD + "Harbour Lights Season 2 Cast\n\n" + line).cast())
                .extracting(found -> found.value().person(), found -> found.value().character())
                .contains(tuple(person, character));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The show was created by Anna Berg, Tom Riva, and Lena Ostrow.",
        "Executive producers: Anna Berg, Tom Riva, Lena Ostrow",
        "Anna Berg told reporters that she was happy.",
    })
    void whoMadeItIsNotInIt(String line) {
        assertThat(read(HEAD + line).cast()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "IMDb users gave it 8.9 out of 10.|IMDb|8.9|10",
        "It holds 92% on Rotten Tomatoes.|Rotten Tomatoes|92|100",
        "It is rated 7.9/10 on MyAnimeList.|MyAnimeList|7.9|10",
    })
    void saysWhatPeopleThink(String sentence, String by, double value, double outOf) {
        assertThat(read(HEAD + sentence).scores()).extracting(Found::value).containsExactly(new Score(by, value, outOf, null));
    }

    @Test
    void theDayOfWritingCountsWhereTheTextTellsIt() {
        Reading told = read("date 2020-07-27 Harbour Lights is a drama that premiered last year on 24 December.\nHarbour Lights Season 2\n");
        assertThat(told.events()).extracting(event -> edtf(event.value().date())).containsExactly("2019-12-24");
        Reading given = new ArticleReader(LocalDate.of(2021, 10, 8)).read(Article.of(HEAD + "It premiered on July 30th."));
        assertThat(given.events()).extracting(event -> edtf(event.value().date())).containsExactly("2021-07-30");
    }

    @Test
    void whatSaysNothingOfAShowGivesNothing() {
        for (String text : List.of("", " \n ", "It rains.", "\u0000\u0001\ufffd", "これは日本語の文章です。", "1 2 3 4 5 6 7")) {
            Reading reading = read(text);
            assertThat(reading.events()).isEmpty();
            assertThat(reading.cast()).isEmpty();
            assertThat(reading.outlook().value()).isEqualTo(Outlook.UNKNOWN);
        }
    }

    @Test
    void tenThousandNamesAndAMegabyteOfNonsenseAreReadInTime() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "Anna" + letters(i) + " Berg" + letters(i) + " as Mia").collect(Collectors.joining("\n"));
        String nonsense = "The (of) “Season 2” “as” . by, A. B. in 2021 renewed ' ".repeat(20_000);
        for (String text : List.of(HEAD + "Harbour Lights Season 2 Cast\n" + names, nonsense, "x".repeat(1_000_000), "A ".repeat(500_000), "“".repeat(300_000))) {
            assertThat(java.util.concurrent.CompletableFuture.supplyAsync(() -> read(text))).succeedsWithin(Duration.ofSeconds(60));
        }
    }

    /// Each of these once stopped the reader.
    @Test
    void oddThingsInATextAreReadOver() {
        for (String odd : List.of("date 2022-13-45 It was renewed.", "It stars “ ” and ‘  ’ as “ ”.", "8.1/10 from 1,234,567k votes on IMDb.",
                "(ELLE  FANNING) plays Mia.", "It returns in Aprıl 2023.", "A.".repeat(10_000), "It has 99999999999999999999 episodes.",
                "Season 99999999999999 is renewed.", "It returned 30 February 2021 and 2021-02-30.")) {
            Reading reading = read(HEAD + "Harbour Lights Season 2 was renewed in May 2021.\n" + odd);
            assertThat(reading.show().value()).as(odd).isEqualTo("Harbour Lights");
            assertThat(reading.events()).as(odd).extracting(event -> edtf(event.value().date())).contains("2021-05");
        }
    }

    @Property(tries = 200)
    void anyTextIsReadWithoutAFault(@ForAll @StringLength(max = 400) String a, @ForAll @StringLength(max = 60) String b) {
        Reading reading = read("Harbour " + b + " Season 2 " + a + "\n" + b + " as " + a + " renewed in 2021");
        assertThat(reading.outlook()).isNotNull();
    }

    private static String letters(int number) {
        return String.valueOf(number).chars().mapToObj(c -> String.valueOf((char) ('a' + c - '0'))).collect(Collectors.joining());
    }

    private static Reading read(String text) {
        return new ArticleReader(null).read(Article.of(text));
    }

    private static String edtf(AirDate date) {
        return date == null ? null : Edtf.print(date);
    }
}
