package cliffhanger.airdate;

import cliffhanger.language.Sentence;

/// The years that an [AirDate] may have.
final class Years {
    private Years() {}

    static void check(int year) {
        if (year < 1 || year > 9999) {
            throw new BadDate(Sentence.of("airdate.bad.year"));
        }
    }
}
