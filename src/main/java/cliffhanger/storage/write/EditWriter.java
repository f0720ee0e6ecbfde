package cliffhanger.storage.write;

import cliffhanger.language.Sentence;
import cliffhanger.library.Applied.Kind;
import cliffhanger.library.FactId;
import cliffhanger.library.FactKind;
import cliffhanger.library.Field;
import cliffhanger.library.LibraryException;
import cliffhanger.library.LibraryException.Problem;
import cliffhanger.library.Release;
import cliffhanger.library.Subject;
import cliffhanger.library.change.Change;
import cliffhanger.storage.journal.Effect;
import cliffhanger.storage.rows.Columns;
import cliffhanger.storage.rows.FieldColumns;
import cliffhanger.storage.sql.Sql;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes what the user says over what sources say, and takes that back.
public final class EditWriter {
    private final Sql sql;
    private final FieldOverrides edits;
    private final FactWriter facts;

    public EditWriter(Sql sql, Clock clock) {
        this.sql = sql;
        edits = new FieldOverrides(sql, clock);
        facts = new FactWriter(sql);
    }

    public Effect edit(Subject subject, Map<? extends Field, String> values, Map<? extends Field, String> seen) {
        Place place = Place.of(sql, subject);
        seen.forEach((field, text) -> check(place, field, text, values.get(field)));
        int count = 0;
        Map<String, Object> payload = new LinkedHashMap<>(Map.of("show", place.uuid(), "of", place.name()));
        for (Map.Entry<? extends Field, String> entry : values.entrySet()) {
            Field field = entry.getKey();
            if (edits.write(place, field, FieldColumns.values(field, entry.getValue()))) {
                payload.put(field.name(), entry.getValue());
                count++;
            }
        }
        String name = subject instanceof Subject.OnShow ? Place.of(sql, subject).title() : place.name();
        return new Effect(Kind.EDITED, name, place.seasonNumber(), count, 0, Set.of(place.show()), payload);
    }

    /// What the user saw must still be there, else one of two edits at once would go unseen.
    private void check(Place place, Field field, String seen, @Nullable String wanted) {
        String stored = edits.text(place, field);
        if (wanted != null && !stored.equals(seen) && !stored.equals(wanted)) {
            throw new LibraryException(Problem.CHANGED_MEANWHILE,
                    Sentence.of("storage.changed", stored.length() > 80 ? stored.substring(0, 80) + "…" : stored), null);
        }
    }

    public Effect release(Change.SetRelease set) {
        Place place = Place.of(sql, new Subject.OnSeason(set.season()));
        Map<String, @Nullable Object> values = values(set.release(), facts);
        boolean changed = edits.write(place, Field.OfSeason.RELEASE, values);
        return new Effect(Kind.RELEASE_SET, place.name(), place.seasonNumber(), changed ? 1 : 0, 0, Set.of(place.show()),
                Map.of("show", place.uuid(), "release", String.valueOf(values.get("release_edtf"))));
    }

    /// The columns of a release; all null for none.
    static Map<String, @Nullable Object> values(@Nullable Release release, FactWriter facts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        FieldColumns.RELEASE.forEach(column -> values.put(column, null));
        if (release != null) {
            values.put("release_edtf", Columns.edtf(release.date()));
            values.put("release_first", release.date().earliest().toEpochDay());
            values.put("release_last", release.date().latest().toEpochDay());
            values.put("release_confidence", release.confidence().name());
            values.put("release_wording", release.wording());
            values.put("release_source_id", facts.source(release.source()));
        }
        return values;
    }

    public Effect write(Change.WriteFact write) {
        Place place = Place.of(sql, new Subject.OnShow(write.show()));
        FactId id = write.id();
        boolean changed = true;
        if (id == null) {
            facts.add(write.show(), write.fact());
        } else {
            changed = facts.correct(id, write.fact());
        }
        return effect(place, write.fact().inList(), changed, write.fact().toString());
    }

    public Effect remove(Change.RemoveFact remove) {
        Place place = Place.of(sql, remove.id());
        facts.remove(remove.id());
        return effect(place, remove.id().kind(), true, "removed");
    }

    public Effect move(Change.MoveFact move) {
        Place place = Place.of(sql, move.id());
        return effect(place, move.id().kind(), facts.move(move.id(), move.by()), "moved");
    }

    public Effect release(Change.ReleaseFact release) {
        Place place = Place.of(sql, release.id());
        return effect(place, release.id().kind(), facts.release(release.id()), "released");
    }

    public Effect release(Change.ReleaseEdits release) {
        Place place = Place.of(sql, release.subject());
        int count = edits.release(place, release.field());
        if (release.subject() instanceof Subject.OnShow && release.field() == null) {
            count += facts.release(place.show());
            count += sql.run("DELETE FROM dismissal WHERE show_id = ?", place.show().value());
        }
        return new Effect(Kind.EDITS_RELEASED, place.name(), place.seasonNumber(), count, 0, Set.of(place.show()),
                Map.of("show", place.uuid()));
    }

    private static Effect effect(Place place, FactKind list, boolean changed, String what) {
        return new Effect(kind(list), place.title(), null, changed ? 1 : 0, 0, Set.of(place.show()),
                Map.of("show", place.uuid(), "fact", what));
    }

    private static Kind kind(FactKind list) {
        return switch (list) {
            case EVENT -> Kind.EVENTS_EDITED;
            case CREDIT -> Kind.CREDITS_EDITED;
            case OFFER -> Kind.OFFERS_EDITED;
            case RATING -> Kind.RATINGS_EDITED;
            case RECAP -> Kind.RECAP_EDITED;
            case PREDICTION -> Kind.PREDICTIONS_EDITED;
            case LINK -> Kind.LINKS_EDITED;
        };
    }
}
