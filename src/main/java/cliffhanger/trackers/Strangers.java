package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says what a file is that nobody reads, and what to do with it.
final class Strangers {
    private static final int NAMED = 8;

    private Strangers() {}

    /// Empty where there is nothing to say but that it is not known.
    static Optional<Sentence> hint(ExportFiles bundle) throws IOException {
        List<ExportFile> parts = bundle.parts();
        if (parts.stream().anyMatch(part -> part.name().equals("[Content_Types].xml") || part.name().equals("mimetype"))) {
            return Optional.of(Sentence.of("trackers.stranger.sheet"));
        }
        return parts.size() == 1 ? hint(FilePreview.at(parts.getFirst())) : Optional.empty();
    }

    private static Optional<Sentence> hint(FilePreview glance) {
        String start = glance.start().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf")) {
            return Optional.of(Sentence.of("trackers.stranger.pdf"));
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of(Sentence.of("trackers.stranger.page"));
        }
        String names = (glance.first().isEmpty() ? glance.keys() : glance.first()).stream().limit(NAMED).collect(Collectors.joining(", "));
        return switch (glance.kind()) {
            // One column is any text.
            case TABLE -> glance.keys().size() < 2 ? Optional.empty() : Optional.of(Sentence.of("trackers.stranger.table", names));
            case JSON_OBJECT, JSON_LIST -> names.isEmpty() ? Optional.empty() : Optional.of(Sentence.of("trackers.stranger.json", names));
            case OTHER, EMPTY -> Optional.empty();
        };
    }
}
