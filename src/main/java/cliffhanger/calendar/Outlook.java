package cliffhanger.calendar;

import cliffhanger.airdate.Forecast;
import cliffhanger.reminders.ShowLine;
import java.time.LocalDate;

/// When a season is likely to come that nobody has dated to the day.
public record Outlook(ShowLine show, int season, Forecast forecast) {
    /// How many days a bar may span: what is vaguer tells nothing of a month.
    static final int LONGEST = 45;

    /// A range with the probability that it holds the premiere.
    ///
    /// @param percent 50 or 80
    /// @param median  as likely before as after
    public record Likely(Forecast.Range range, int percent, LocalDate median) {
        boolean isBar() {
            return range.first().plusDays(LONGEST).isAfter(range.last());
        }
    }

    /// The likeliest range that is narrow enough for a bar; where none is, the widest.
    public Likely likely() {
        Likely most = new Likely(forecast.most(), 80, forecast.median());
        Likely half = new Likely(forecast.half(), 50, forecast.median());
        return most.isBar() || !half.isBar() ? most : half;
    }

    public String code() {
        return "S" + season;
    }
}
