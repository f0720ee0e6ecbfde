package cliffhanger.article;

import cliffhanger.airdate.DateFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An article taken apart: what all finders look through.
///
/// @param reference the day that "last year" is counted from; null where it is not known
/// @param names     what the text calls each service
/// @param isDated   whether the article itself tells that day
record Passage(
        Article article, @Nullable LocalDate reference, boolean isDated, List<Line> lines, List<Sentence> sentences,
        Map<Service, String> names) {
    private static final int LONGEST_WORD = 100;


    /// @param today stands in where the article does not say when it was written; null where nothing is to be taken for it
    static Passage of(Article article, @Nullable LocalDate today) {
        String text = article.text();
        LocalDate written = article.published() == null ? Dateline.of(text) : article.published();
        LocalDate reference = written == null ? today : written;
        int skip = Dateline.length(text);
        DateFinder dates = new DateFinder(reference);
        List<Line> lines = Outline.of(" ".repeat(skip) + words(text).substring(skip));
        List<Sentence> sentences = new ArrayList<>();
        for (Line line : lines) {
            for (int[] part : Sentences.of(line.text())) {
                int start = line.start() + part[0];
                int end = line.start() + part[1];
                String words = text.substring(start, end);
                sentences.add(new Sentence(start, end, words, line, dates.find(words), SeasonMention.in(words), ServiceMention.in(words)));
            }
        }
        return new Passage(article, reference, written != null, lines, List.copyOf(sentences), names(sentences));
    }

    /// A run of letters that is longer than any word is none, and is blanked out, so that no pattern has to walk through it.
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                for (int k = begin; i - begin > LONGEST_WORD && k < i; k++) {
                    words.setCharAt(k, ' ');
                }
                begin = i + 1;
            }
        }
        return words.toString();
    }

    /// What the text calls a service: by its own name where it does, else by the longest that it has.
    String nameOf(Service service) {
        return names.getOrDefault(service, service.name());
    }

    private static Map<Service, String> names(List<Sentence> sentences) {
        Map<Service, List<ServiceMention>> mentions = sentences.stream()
                .flatMap(sentence -> sentence.services().stream())
                .collect(Collectors.groupingBy(ServiceMention::service));
        Map<Service, String> names = new HashMap<>();
        mentions.forEach((service, all) -> names.put(service, ServiceMention.names(all).getFirst()));
        return names;
    }

    /// The headline and what can stand for one.
    String headline() {
        return article.title() != null ? article.title() : lines.isEmpty() ? "" : lines.getFirst().text();
    }
}
