/// Uncertain dates. [cliffhanger.airdate.AirDate] is a date with its precision, after the Extended Date/Time Format
/// (EDTF, ISO 8601-2:2019); [cliffhanger.airdate.Edtf] reads and writes it, [cliffhanger.airdate.DateWords] says it.
/// Pure: no clock, no files, no user interface.
@NullMarked
package cliffhanger.airdate;

import org.jspecify.annotations.NullMarked;
