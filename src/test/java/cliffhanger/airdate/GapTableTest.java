package cliffhanger.airdate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The distribution of misses: what is asked of it is what was put in.
class GapTableTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    /// 0, 1, … 40 days: each step of the table is a day.
    private static GapTable even() {
        return new GapTable(IntStream.rangeClosed(0, GapTable.STEPS).asDoubleStream().toArray());
    }

    @Test
    void aQuantileLiesBetweenTheStepsAroundIt() {
        GapTable table = even();
        assertThat(table.quantile(0)).isEqualTo(0, NEAR);
        assertThat(table.quantile(0.5)).isEqualTo(20, NEAR);
        assertThat(table.quantile(0.51)).isEqualTo(20.4, NEAR);
        assertThat(table.quantile(1)).isEqualTo(40, NEAR);
    }

    @Test
    void theShareOfADayIsTheQuantileTurnedRound() {
        GapTable table = even();
        assertThat(table.share(-0.001)).isZero();
        assertThat(table.share(0)).isEqualTo(0, NEAR);
        assertThat(table.share(20)).isEqualTo(0.5, NEAR);
        assertThat(table.share(39.5)).isEqualTo(39.5 / 40, NEAR);
        assertThat(table.share(40)).isEqualTo(1);
        for (double p = 0; p <= 1; p += 0.037) {
            assertThat(table.share(table.quantile(p))).isEqualTo(p, Offset.offset(1e-6));
        }
    }

    @Test
    void missesThatWereSeenAreSpreadOverTheirDays() {
        // A quarter missed by a week early, a half by nothing, a quarter by three weeks.
        GapTable table = GapTable.of(Map.of(-7, 1.0, 0, 2.0, 21, 1.0));
        assertThat(table.quantile(0)).isEqualTo(-7.5, NEAR);
        assertThat(table.quantile(0.25)).isEqualTo(-6.5, NEAR);
        assertThat(table.quantile(0.5)).isEqualTo(0, NEAR);
        assertThat(table.quantile(0.75)).isEqualTo(0.5, NEAR);
        assertThat(table.quantile(0.775)).isEqualTo(20.6, NEAR);
        assertThat(table.quantile(1)).isEqualTo(21.5, NEAR);
        assertThat(table.share(0.5)).isEqualTo(0.75, Offset.offset(0.01));
        assertThat(table.share(10)).isBetween(0.75, 0.78);
    }

    @Test
    void aFileHoldsWholeNumbersAsSuch() {
        assertThat(even()).hasToString(String.join(" ", IntStream.rangeClosed(0, 40).mapToObj(String::valueOf).toList()));
        assertThat(GapTable.of(Map.of(0, 1.0)).toString()).startsWith("-0.5 -0.5 ").endsWith(" 0.5").contains(" 0 ");
    }

    @Test
    void aTableHas41Quantiles() {
        assertThatThrownBy(() -> new GapTable(1, 2, 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("41 quantiles, not 3");
    }
}
