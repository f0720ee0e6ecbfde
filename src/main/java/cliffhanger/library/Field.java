package cliffhanger.library;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Single facts that the user can write over. A value is a text in the form in which it is typed; a blank one means that
/// nothing is known.
public sealed interface Field {
    /// The name that the journal and the language know it by.
    String name();

    /// How its text is read.
    Form form();

    /// What a text must be.
    enum Form {
        /// One line.
        LINE,
        /// Several lines.
        PROSE,
        /// A whole number from 1 to 99,999.
        COUNT,
        /// An [cliffhanger.airdate.AirDate] as EDTF.
        DATE,
        /// Words with commas between.
        LIST,
        /// A name of [Lifecycle].
        LIFECYCLE,
        /// `REGULAR` or `SPECIAL`.
        KIND,
        /// An address of the web.
        ADDRESS
    }

    /// Of a show: what it is, how it is typed, and where it stands in [Show]. All that reads, writes, compares, edits or takes over
    /// a show's facts goes by this table.
    @SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing that changes
    enum OfShow implements Field {
        TITLE(FieldText.LINE, Show::title, (show, title) -> show.title(title == null ? "" : title)),
        NETWORK(FieldText.NETWORK, Show::network, Show.Builder::network),
        GENRES(FieldText.LIST, Show::genres, (show, genres) -> show.genres(genres == null ? List.of() : genres)),
        RUNTIME(FieldText.COUNT, Show::runtimeMinutes, Show.Builder::runtimeMinutes),
        PREMIERED(FieldText.DATE, Show::premiered, Show.Builder::premiered),
        ENDED(FieldText.DATE, Show::ended, Show.Builder::ended),
        LIFECYCLE(FieldText.LIFECYCLE, Show::lifecycle, (show, state) -> show.lifecycle(state == null ? Lifecycle.UNKNOWN : state)),
        TYPE(FieldText.LINE, Show::type, Show.Builder::type),
        LANGUAGE(FieldText.LINE, Show::language, Show.Builder::language),
        BASED_ON(FieldText.LINE, Show::basedOn, Show.Builder::basedOn),
        DEVELOPER(FieldText.LINE, Show::developer, Show.Builder::developer),
        SITE(FieldText.ADDRESS, Show::site, Show.Builder::site),
        SUMMARY(FieldText.PROSE, Show::summary, Show.Builder::summary);

        private final Form form;
        private final Function<Show, @Nullable Object> value;
        private final Function<Show, String> text;
        private final BiConsumer<Show.Builder, @Nullable Object> put;
        private final BiConsumer<Show.Builder, String> type;

        <T> OfShow(FieldText<T> typed, Function<Show, @Nullable T> get, BiConsumer<Show.Builder, @Nullable T> set) {
            form = typed.form();
            value = get::apply;
            text = show -> {
                T known = get.apply(show);
                return known == null ? "" : typed.print().apply(known);
            };
            put = (show, known) -> set.accept(show, typed.type().cast(known));
            type = (show, text) -> set.accept(show, text.isEmpty() ? null : typed.parse().apply(text));
        }

        @Override
        public Form form() {
            return form;
        }

        /// What is known of a show; null for nothing, an empty list or [Lifecycle#UNKNOWN] where a show always has one.
        public @Nullable Object of(Show show) {
            return value.apply(show);
        }

        /// The same as it is typed; empty for nothing.
        public String text(Show show) {
            return text.apply(show);
        }

        /// Whether anything is known.
        public boolean isKnown(Show show) {
            return !text(show).isEmpty() && of(show) != Lifecycle.UNKNOWN;
        }

        /// Writes a value.
        ///
        /// @param value of the class that [#of(Show)] gives; null for nothing
        public void put(Show.Builder show, @Nullable Object value) {
            put.accept(show, value);
        }

        /// Writes what was typed.
        ///
        /// @param text in the field's form; empty for nothing
        public void type(Show.Builder show, String text) {
            type.accept(show, text);
        }
    }

    /// Of a season. Its release has a change of its own, for it is more than a text.
    @SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing that changes
    enum OfSeason implements Field {
        NAME(FieldText.LINE, Season::name),
        EPISODE_ORDER(FieldText.COUNT, Season::episodeOrder),
        NETWORK(FieldText.LINE, Season::network),
        RELEASE(FieldText.DATE, season -> season.release() == null ? null : season.release().date());

        private final Form form;
        private final Function<Season, String> text;

        <T> OfSeason(FieldText<T> typed, Function<Season, @Nullable T> get) {
            form = typed.form();
            text = season -> {
                T known = get.apply(season);
                return known == null ? "" : typed.print().apply(known);
            };
        }

        @Override
        public Form form() {
            return form;
        }

        /// What is known of a season, as it is typed; empty for nothing.
        public String text(Season season) {
            return text.apply(season);
        }
    }

    /// Of an episode.
    enum OfEpisode implements Field {
        NUMBER(Form.COUNT),
        KIND(Form.KIND),
        TITLE(Form.LINE),
        AIR_DATE(Form.DATE),
        RUNTIME(Form.COUNT),
        SUMMARY(Form.PROSE);

        private final Form form;

        OfEpisode(Form form) {
            this.form = form;
        }

        @Override
        public Form form() {
            return form;
        }
    }
}
