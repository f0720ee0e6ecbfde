/// Uncertain dates, and when a show is likely to come back.
///
/// [cliffhanger.airdate.AirDate] is a date with its precision, after the Extended Date/Time Format (EDTF, ISO 8601-2:2019);
/// [cliffhanger.airdate.Edtf] reads and writes it, [cliffhanger.airdate.DateReader] reads it as people write it,
/// [cliffhanger.airdate.DateFinder] finds it in running text, [cliffhanger.airdate.DateWords] says it.
///
/// [cliffhanger.airdate.Forecaster] forecasts the next premiere from a show's [cliffhanger.airdate.Cadence]. The gap is
/// `a + m`: the anchor `a` is what the rule guesses that has served this show best, with the smallest
/// `(prior + Σ 0.8^age · min(100, |gap − guess|)) / (1 + Σ 0.8^age)` over its past gaps, of three rules (the same week a year on,
/// 52 or 53 weeks; the median of the past gaps; two seasons a year); the miss `m` has the distribution of all shows of the same
/// [cliffhanger.airdate.GapClass], kept as 41 quantiles. With `e` days gone without a premiere the range of probability `p` is
/// `a + Q(F + (1 − F)(1 ∓ p)/2)`, where `F` is the probability of a gap up to `e`. The method is split-conformal prediction by
/// classes (Vovk, Gammerman, Shafer: Algorithmic Learning in a Random World, 2005, ch. 4). Fitted to 754 gaps of 107 shows; the
/// back-test in `src/backtest` leaves each show out in turn.
///
/// Pure: no clock, no files, no user interface.
@NullMarked
package cliffhanger.airdate;

import org.jspecify.annotations.NullMarked;
