package cliffhanger.library;

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

    /// Of a show.
    enum OfShow implements Field {
        TITLE(Form.LINE),
        SUMMARY(Form.PROSE),
        TYPE(Form.LINE),
        LANGUAGE(Form.LINE),
        GENRES(Form.LIST),
        LIFECYCLE(Form.LIFECYCLE),
        RUNTIME(Form.COUNT),
        PREMIERED(Form.DATE),
        ENDED(Form.DATE),
        NETWORK(Form.LINE),
        BASED_ON(Form.LINE),
        DEVELOPER(Form.LINE),
        SITE(Form.ADDRESS);

        private final Form form;

        OfShow(Form form) {
            this.form = form;
        }

        @Override
        public Form form() {
            return form;
        }
    }

    /// Of a season. Its release has a change of its own, for it is more than a text.
    enum OfSeason implements Field {
        NAME(Form.LINE),
        EPISODE_ORDER(Form.COUNT),
        NETWORK(Form.LINE),
        RELEASE(Form.DATE);

        private final Form form;

        OfSeason(Form form) {
            this.form = form;
        }

        @Override
        public Form form() {
            return form;
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
