package cliffhanger.airdate;

import cliffhanger.language.Language;
import cliffhanger.language.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a date that somebody typed in the language of the program: what [DateWords] says in it, other words for the same, and all
/// that [DateReader] reads. Immutable, safe on any thread.
public final class DateInput {
    private final SaidDates said;
    private final Vocabulary vocabulary;
    private final DateReader reader;

    /// @param today the day that "tomorrow" and "next March" are counted from
    public DateInput(LocalDate today, Language language) {
        said = new SaidDates(language);
        vocabulary = Vocabulary.of(language);
        reader = new DateReader(today);
    }

    /// Reads a text.
    ///
    /// @throws BadDate when it is not a date, with a sentence on what to write instead
    public AirDate read(String text) {
        if (text.length() > DateReader.LONGEST) {
            throw new BadDate(Sentence.of("airdate.bad.typed.long"));
        }
        if (DateReader.isEdtf(text)) {
            return reader.read(text);
        }
        Optional<AirDate> date = said.read(text);
        return date.or(() -> reader.words(vocabulary.english(text)))
                .or(() -> reader.words(text))
                .orElseThrow(() -> new BadDate(Sentence.of("airdate.bad.typed", DateReader.shorter(text))));
    }
}
