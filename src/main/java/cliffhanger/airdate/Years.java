package cliffhanger.airdate;

/// The years that an [AirDate] may have.
final class Years {
    private Years() {}

    static void check(int year) {
        if (year < 1 || year > 9999) {
            throw new BadDate("a year has four digits, 0001 to 9999");
        }
    }
}
