package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a show. Everything but the title may be missing.
///
/// @param title          as its makers write it, never blank
/// @param summary        plain text of a few sentences
/// @param type           such as "Scripted" or "Animation"
/// @param language       such as "English"
/// @param genres         in the source's order
/// @param lifecycle      what the source says of its state today
/// @param runtimeMinutes usual length of an episode, above 0
/// @param premiered      first air date of all
/// @param ended          last air date of all
/// @param network        where it airs
/// @param basedOn        the work that it comes from, such as "the novel by Philipp Meyer"
/// @param developer      who made it for the screen
/// @param site           its official page
/// @param externalIds    its names elsewhere: "tvmaze", "imdb", "thetvdb" to the id there
public record Show(
        String title,
        @Nullable String summary,
        @Nullable String type,
        @Nullable String language,
        List<String> genres,
        Lifecycle lifecycle,
        @Nullable Integer runtimeMinutes,
        @Nullable AirDate premiered,
        @Nullable AirDate ended,
        @Nullable Network network,
        @Nullable String basedOn,
        @Nullable String developer,
        @Nullable String site,
        Map<String, String> externalIds) {

    public Show {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a show has a title");
        }
        genres = List.copyOf(genres);
        externalIds = Map.copyOf(externalIds);
    }

    /// A show of which only the title is known.
    public static Show titled(String title) {
        return builder(title).build();
    }

    /// A show of which only the title is known so far.
    public static Builder builder(String title) {
        return new Builder(title);
    }

    /// The same, to be changed in part.
    public Builder toBuilder() {
        Builder builder = new Builder(title);
        Arrays.stream(Field.OfShow.values()).forEach(field -> field.put(builder, field.of(this)));
        return builder.externalIds(externalIds);
    }

    /// Takes what is known of a show, part by part.
    public static final class Builder {
        private String title;
        private @Nullable String summary;
        private @Nullable String type;
        private @Nullable String language;
        private List<String> genres = List.of();
        private Lifecycle lifecycle = Lifecycle.UNKNOWN;
        private @Nullable Integer runtimeMinutes;
        private @Nullable AirDate premiered;
        private @Nullable AirDate ended;
        private @Nullable Network network;
        private @Nullable String basedOn;
        private @Nullable String developer;
        private @Nullable String site;
        private Map<String, String> externalIds = Map.of();

        private Builder(String title) {
            this.title = title;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Builder genres(List<String> genres) {
            this.genres = genres;
            return this;
        }

        public Builder lifecycle(Lifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        public Builder runtimeMinutes(@Nullable Integer runtimeMinutes) {
            this.runtimeMinutes = runtimeMinutes;
            return this;
        }

        public Builder premiered(@Nullable AirDate premiered) {
            this.premiered = premiered;
            return this;
        }

        public Builder ended(@Nullable AirDate ended) {
            this.ended = ended;
            return this;
        }

        public Builder network(@Nullable Network network) {
            this.network = network;
            return this;
        }

        public Builder basedOn(@Nullable String basedOn) {
            this.basedOn = basedOn;
            return this;
        }

        public Builder developer(@Nullable String developer) {
            this.developer = developer;
            return this;
        }

        public Builder site(@Nullable String site) {
            this.site = site;
            return this;
        }

        public Builder externalIds(Map<String, String> externalIds) {
            this.externalIds = externalIds;
            return this;
        }

        public Show build() {
            return new Show(
                    title, summary, type, language, genres, lifecycle, runtimeMinutes, premiered, ended, network, basedOn, developer, site,
                    externalIds);
        }
    }
}
