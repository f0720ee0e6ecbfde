package cliffhanger.storage.rows;

import cliffhanger.airdate.AirDate;
import cliffhanger.library.Field;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Network;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A show's own facts in its row, by the table of [Field.OfShow].
public final class ShowColumns {
    /// A network is more than the name that can be typed.
    private static final List<String> NETWORK = List.of("network_country", "network_zone", "network_streams");

    /// What [#read] reads, of `show s`.
    public static final String NAMES = all().map(name -> "s." + name).collect(Collectors.joining(", "));

    /// Lays what [#said] gives over what is known: a null leaves it.
    public static final String ASSIGNMENTS =
            all().map(name -> name + " = coalesce(?, " + name + ")").collect(Collectors.joining(", "));

    private ShowColumns() {}

    private static Stream<String> all() {
        return Stream.concat(Arrays.stream(Field.OfShow.values()).map(FieldColumns::of).flatMap(List::stream), NETWORK.stream());
    }

    public static Show read(Sql sql, ShowId id, Row row) throws SQLException {
        Show.Builder show = Show.builder("?");
        String network = null;
        for (Field.OfShow field : Field.OfShow.values()) {
            if (field == Field.OfShow.NETWORK) {
                network = row.textOrNull();
            } else {
                field.put(show, value(sql, field, row));
            }
        }
        String country = row.textOrNull();
        String zone = row.textOrNull();
        boolean streams = row.flag();
        if (network != null) {
            show.network(new Network(network, country, zone == null ? null : ZoneId.of(zone), streams));
        }
        return show.externalIds(ExternalIds.of(sql, id)).build();
    }

    private static @Nullable Object value(Sql sql, Field.OfShow field, Row row) throws SQLException {
        return switch (field.form()) {
            case COUNT -> row.numberOrNull();
            case DATE -> row.dateOrNull();
            case LIST -> Genres.read(sql, row.text());
            case LIFECYCLE -> row.choice(Lifecycle.class);
            default -> row.textOrNull();
        };
    }

    /// What a source says, in the order of [#ASSIGNMENTS]; null where it says nothing. One that does not know the show by an id of its own
    /// does not rename it either.
    public static List<@Nullable Object> said(Show show) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field.OfShow field : Field.OfShow.values()) {
            boolean renames = field != Field.OfShow.TITLE || !show.externalIds().isEmpty();
            values.add(renames && field.isKnown(show) ? stored(field, show) : null);
        }
        Network network = show.network();
        values.add(network == null ? null : network.country());
        values.add(network == null ? null : network.zone());
        values.add(network == null ? null : network.streaming());
        return values;
    }

    private static @Nullable Object stored(Field.OfShow field, Show show) {
        return switch (field.of(show)) {
            case AirDate date -> Columns.edtf(date);
            case Network network -> network.name();
            case List<?> _ -> Genres.toJson(show.genres());
            case Object value -> value;
            case null -> null;
        };
    }
}
