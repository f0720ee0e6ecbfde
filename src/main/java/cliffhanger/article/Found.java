package cliffhanger.article;

import java.util.function.Function;

/// A fact, and what it rests on.
///
/// @param value      what was read
/// @param start      offset in the article's text at which the sentence begins
/// @param end        offset behind its last character
/// @param sentence   the text between, to the letter
/// @param confidence how far it can be relied on: above 0, at most 1
public record Found<T>(T value, int start, int end, String sentence, double confidence) {
    public Found {
        if (start < 0 || end < start || confidence <= 0 || confidence > 1) {
            throw new IllegalArgumentException("not a place and a confidence: %d–%d, %f".formatted(start, end, confidence));
        }
    }

    static <T> Found<T> in(Sentence sentence, T value, double confidence) {
        return new Found<>(value, sentence.start(), sentence.end(), sentence.text(), confidence);
    }

    /// Another value that rests on the same words.
    public <R> Found<R> map(Function<T, R> other) {
        return new Found<>(other.apply(value), start, end, sentence, confidence);
    }
}
