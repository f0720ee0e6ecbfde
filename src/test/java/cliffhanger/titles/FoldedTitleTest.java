package cliffhanger.titles;

import static org.assertj.core.api.Assertions.assertThat;

import cliffhanger.titles.TitleQuery.Rank;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What does not count when titles are compared.
class FoldedTitleTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            It's Always Cloudy       | its always cloudy
            It’s Always Cloudy       | its always cloudy
            Nip/Duck                 | nipduck
            M*A*S*H                  | mash
            9-1-1                    | 911
            C.S.I.: Lyon             | csi lyon
            S.W.A.T.                 | swat
            Law & Order: Cats        | law and order cats
            Law&Order                | lawandorder
            Øystein                  | oystein
            Łódź                     | lodz
            Straße                   | strasse
            STRAẞE                   | strasse
            ¿Qué?                    | que
            İstanbul                 | istanbul
            Ilık                     | ilik
            What If…?                | what if
            What If...?              | what if
            進撃の小人                | 進撃の小人
            ｶﾞﾝﾀﾞﾑ                   | ガンダム
            오징어 게임               | 오징어 게임
            🚀 Launch                | 🚀 launch
            Ｆｕｌｌ　Ｗｉｄｔｈ       | full width
            Æon Œuvre                | aeon oeuvre
            Hunter × Hunter          | hunter x hunter
            ΟΔΥΣΣΕΥΣ                 | οδυσσευσ
            Οδυσσεύς                 | οδυσσευσ
            It´s Hawaiʻi             | its hawaii
            Brand™ New®              | brand new
            الأيّام                   | الايام
            १२ दिन                   | 12 दिन
            zero​width     | zerowidth
            soft­hyphen         | softhyphen
            ❤️ Heart            | ❤ heart
            !!!                      |
            """)
    void whatPeopleLeaveOut(String title, String plain) {
        assertThat(FoldedTitle.of(title).plain()).isEqualTo(plain == null ? "" : plain);
        assertThat(FoldedTitle.of(Normalizer.normalize(title, Normalizer.Form.NFD)).plain()).isEqualTo(plain == null ? "" : plain);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            its always     | It's Always Cloudy
            it's alw       | Its Always Cloudy
            always it's    | It's Always Cloudy
            nipduck        | Nip/Duck
            nip duck       | Nip/Duck
            nip/duck       | Nip Duck
            mash           | M*A*S*H
            m*a*s*h        | MASH
            911            | 9-1-1
            9-1-1          | 911
            csi            | C.S.I.
            swat           | S.W.A.T.
            law and order  | Law & Order: Cats
            law & order    | Law and Order
            oystein        | Øystein
            lodzi          | Łodzianie
            strasse        | Straße
            que            | ¿Qué?
            istanbul       | İstanbul
            What If...?    | What If…?
            小人            | 進撃の小人
            ピース          | ワン・ピース
            ワンピース      | ワン・ピース
            징어            | 오징어 게임
            🚀             | 🚀 Launch
            spider-man     | Spider Man
            rock'n'roll    | Rock ’n’ Roll
            """)
    void whatFindsIt(String typed, String title) {
        TitleQuery query = TitleQuery.of(typed);
        FoldedTitle folded = FoldedTitle.of(title);
        assertThat(query.rank(folded)).as("begins words").isNotEqualTo(Rank.REST);
        assertThat(query.marked(title).pieces()).hasSizeGreaterThan(1);
    }

    @Test
    void whatDoesNot() {
        assertThat(TitleQuery.of("duck").rank(FoldedTitle.of("Nip/Tuck"))).isEqualTo(Rank.REST);
        assertThat(TitleQuery.of("人小").rank(FoldedTitle.of("進撃の小人"))).isEqualTo(Rank.REST);
        assertThat(TitleQuery.of("か").rank(FoldedTitle.of("が"))).isEqualTo(Rank.REST);
        assertThat(TitleQuery.of("?!").isEmpty()).isTrue();
        assertThat(FoldedTitle.of("???").isLike(FoldedTitle.of("!!!"))).isFalse();
    }

    @Test
    void marksTheWordsAsTheyStand() {
        assertThat(TitleQuery.of("its").marked("Well, It’s Cloudy").pieces()).containsExactly("Well, ", "It’s", " Cloudy");
        assertThat(TitleQuery.of("小人").marked("進撃の小人").pieces()).containsExactly("進撃の", "小人", "");
        assertThat(TitleQuery.of("que").marked("¿Qué?").pieces()).containsExactly("¿", "Qué", "?");
        assertThat(TitleQuery.of("word").marked("a ".repeat(90) + "word " + "b ".repeat(90)).around(10, 20).pieces())
                .containsExactly("…a a a a ", "word", " b b b b b b b b…");
    }

    /// A piece of text is found by itself, and its pieces are the text.
    @Property(tries = 2000)
    void anyTextIsFoundByItself(@ForAll String text) {
        FoldedTitle title = FoldedTitle.of(text);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        TitleQuery query = TitleQuery.of(text);
        assertThat(String.join("", query.marked(text).pieces())).isEqualTo(composed);
        assertThat(FoldedTitle.of(title.plain()).letters()).isEqualTo(title.plain().isEmpty() ? "" : title.letters());
        if (!query.isEmpty() && text.length() < 200) {
            assertThat(query.rank(title)).isEqualTo(Rank.TITLE);
        }
    }
}
