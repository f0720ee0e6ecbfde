package cliffhanger.provider;

import cliffhanger.web.WebProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A service that lists all shows. Calls wait as those of [Provider] do.
public interface Directory {
    /// Shows of about this name, the best first.
    List<Listing> search(String text) throws WebProblem;

    /// One page of all shows, by number from 0; empty after the last. A page may have no show.
    ///
    /// @param fresh whether an answer that is kept from before will not do
    Optional<List<Listing>> page(int number, boolean fresh) throws WebProblem;

    /// How many numbers of shows a page is about: the first from 0 on, the next from there on.
    int pageSize();

    /// Which shows changed lately, and when, in seconds since 1970.
    ///
    /// @param days one of 1, 7 and 31: at least so far back
    Map<Long, Long> changed(int days) throws WebProblem;

    /// Seasons that begin on a day.
    ///
    /// @param country whose stations, as ISO 3166-1 alpha-2; streaming comes from everywhere
    List<Premiere> premieres(LocalDate day, String country) throws WebProblem;
}
