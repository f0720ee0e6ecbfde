package cliffhanger.show;

import cliffhanger.library.Credit;
import cliffhanger.library.EpisodeId;
import cliffhanger.library.FactId;
import cliffhanger.library.Lifecycle;
import cliffhanger.library.Note;
import cliffhanger.library.Recap;
import cliffhanger.library.SeasonId;
import cliffhanger.library.Show;
import cliffhanger.library.ShowId;
import cliffhanger.library.StoredFact;
import cliffhanger.library.Subject;
import cliffhanger.library.veil.Secret;
import cliffhanger.library.veil.Veil;
import cliffhanger.show.SeasonPage.RecapOf;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Pages without what is covered. What is watched is never covered.
public final class VeiledPages implements ShowPages {
    private final ShowPages pages;
    private final Function<ShowId, Veil> veils;

    /// @param veils the veil over each show
    public VeiledPages(ShowPages pages, Function<ShowId, Veil> veils) {
        this.pages = pages;
        this.veils = veils;
    }

    @Override
    public Optional<ShowPage> show(ShowId show) {
        return pages.show(show).map(this::veiled);
    }

    @Override
    public Optional<SeasonPage> season(SeasonId season) {
        return pages.season(season).map(page -> {
            Veil veil = veils.apply(page.show());
            return veil.isNothing() ? page : pages.show(page.show()).map(of -> veiled(page, of, veil)).orElse(page);
        });
    }

    @Override
    public Optional<EpisodePage> episode(EpisodeId episode) {
        return pages.episode(episode).map(this::veiled);
    }

    @Override
    public Optional<SeasonId> seasonOf(EpisodeId episode) {
        return pages.seasonOf(episode);
    }

    private ShowPage veiled(ShowPage page) {
        Veil veil = veils.apply(page.id());
        Subject show = new Subject.OnShow(page.id());
        Set<Secret> hidden = EnumSet.noneOf(Secret.class);
        for (Secret what : List.of(Secret.COUNT, Secret.NUMBER, Secret.OUTLOOK)) {
            if (veil.covers(what, show)) {
                hidden.add(what);
            }
        }
        if (hidden.isEmpty()) {
            return page;
        }
        boolean outlook = hidden.contains(Secret.OUTLOOK);
        Show told = outlook ? page.show().toBuilder().lifecycle(Lifecycle.UNKNOWN).ended(null).build() : page.show();
        return new ShowPage(
                page.id(), told, page.sample(), page.ratings(), outlook ? List.of() : page.history(), page.links(),
                outlook ? page.tabs().stream().filter(page::isShown).toList() : page.tabs(), page.next(), page.source(), page.edited(), page.opinion(),
                page.poster(), page.details(), page.lists(), page.rules(), page.passes(), Set.copyOf(hidden));
    }

    private EpisodePage veiled(EpisodePage page) {
        Veil veil = veils.apply(page.show());
        EpisodeLine line = page.line();
        if (veil.isNothing()) {
            return page;
        }
        if (line.watched()) {
            return new EpisodePage(page.show(), line, page.summary(), page.plays(), page.previous(), listed(page.next()), page.veiled());
        }
        boolean covered = page.summary() != null && veil.covers(Secret.SUMMARY, new Subject.OnEpisode(line.id()));
        boolean next = pages.show(page.show()).flatMap(this::next).filter(line.id()::equals).isPresent();
        return new EpisodePage(
                page.show(), veiled(line, next, veil), covered ? null : page.summary(), page.plays(), page.previous(), listed(page.next()), covered);
    }

    /// The one behind, where its season tells of it.
    private @Nullable EpisodeId listed(@Nullable EpisodeId behind) {
        return behind == null ? null : pages.seasonOf(behind).flatMap(this::season)
                .filter(page -> page.episodes().stream().anyMatch(line -> line.id().equals(behind)))
                .map(page -> behind).orElse(null);
    }

    private static EpisodeLine veiled(EpisodeLine line, boolean next, Veil veil) {
        return line.watched() ? line
                : line.veiled(veil.coversTitle(line.id(), next), veil.covers(Secret.STILL, new Subject.OnEpisode(line.id())));
    }

    /// The one to watch next: of what is out, or where all of that is watched, of what comes.
    private Optional<EpisodeId> next(ShowPage show) {
        if (show.next() != null) {
            return Optional.of(show.next().id());
        }
        return show.tabs().stream()
                .filter(tab -> tab.number() > 0 && tab.watched() < tab.total())
                .flatMap(tab -> pages.season(tab.id()).stream())
                .flatMap(page -> page.episodes().stream())
                .filter(line -> !line.special() && !line.watched() && !line.skipped())
                .findFirst()
                .map(EpisodeLine::id);
    }

    private SeasonPage veiled(SeasonPage page, ShowPage show, Veil veil) {
        Subject season = new Subject.OnSeason(page.season().id());
        EpisodeId next = next(show).orElse(null);
        Set<Secret> hidden = EnumSet.noneOf(Secret.class);
        List<EpisodeLine> listed = page.episodes();
        if (veil.covers(Secret.COUNT, season)) {
            listed = upTo(next, page.episodes());
            // Also where none follow: that this is the last is not told.
            if (!page.season().isWatched()) {
                hidden.add(Secret.COUNT);
            }
        }
        List<StoredFact<Credit>> credits = credits(page, show, veil, hidden);
        Set<String> people = credits.stream().map(credit -> credit.fact().person()).collect(Collectors.toSet());
        boolean ahead = show.tabs().stream().anyMatch(tab -> tab.number() > 0 && tab.number() < page.season().number() && !tab.isWatched());
        boolean overview = page.overview() != null && ahead && veil.covers(Secret.SUMMARY, season);
        if (overview) {
            hidden.add(Secret.SUMMARY);
        }
        boolean guesses = !page.predictions().isEmpty() && !page.isOver() && veil.covers(Secret.PREDICTION, season);
        if (guesses) {
            hidden.add(Secret.PREDICTION);
        }
        Map<String, String> faces = new HashMap<>(page.faces());
        if (hidden.contains(Secret.CAST)) {
            faces.keySet().retainAll(people);
        }
        return new SeasonPage(
                page.show(), page.season(), listed.stream().map(line -> veiled(line, line.id().equals(next), veil)).toList(), page.offers(), credits,
                recap(page.recap(), season, veil, hidden), guesses ? List.of() : page.predictions(), notes(page, listed, veil, hidden), page.rules(),
                page.edited(), page.rating(), overview ? null : page.overview(), faces, Set.copyOf(hidden));
    }

    /// What was watched or skipped, and what is next or was left out before it; of a season that was not begun its first. How many follow
    /// is not told.
    private static List<EpisodeLine> upTo(@Nullable EpisodeId next, List<EpisodeLine> lines) {
        List<EpisodeLine> regular = lines.stream().filter(line -> !line.special()).toList();
        int last = -1;
        for (int i = 0; i < regular.size(); i++) {
            if (regular.get(i).watched() || regular.get(i).skipped() || regular.get(i).id().equals(next)) {
                last = i;
            }
        }
        Set<EpisodeId> told = regular.subList(0, Math.min(regular.size(), Math.max(last, 0) + 1)).stream().map(EpisodeLine::id).collect(Collectors.toSet());
        return lines.stream().filter(line -> line.watched() || (line.special() ? line.aired() : told.contains(line.id()))).toList();
    }

    private static @Nullable RecapOf recap(@Nullable RecapOf recap, Subject season, Veil veil, Set<Secret> hidden) {
        if (recap == null || recap.watched() || !veil.covers(Secret.RECAP, season)) {
            return recap;
        }
        hidden.add(Secret.RECAP);
        StoredFact<Recap> listed = recap.listed();
        return new RecapOf(new StoredFact<>(listed.id(), new Recap(listed.fact().season(), "", null), listed.origin()), false);
    }

    /// Those on episodes that are not listed are not told of at all.
    private static List<Note> notes(SeasonPage page, List<EpisodeLine> listed, Veil veil, Set<Secret> hidden) {
        Set<EpisodeId> told = listed.stream().map(EpisodeLine::id).collect(Collectors.toSet());
        Set<EpisodeId> watched = page.episodes().stream().filter(EpisodeLine::watched).map(EpisodeLine::id).collect(Collectors.toSet());
        return page.notes().stream().filter(note -> note.episode() == null || told.contains(note.episode())).map(note -> {
            EpisodeId on = note.episode();
            if (on == null || watched.contains(on) || !veil.covers(Secret.NOTE, new Subject.OnEpisode(on))) {
                return note;
            }
            hidden.add(Secret.NOTE);
            return new Note(note.id(), note.show(), note.season(), on, "", note.changedAt());
        }).toList();
    }

    /// Those who were seen already, and those of the whole show who are no guests.
    private List<StoredFact<Credit>> credits(SeasonPage page, ShowPage show, Veil veil, Set<Secret> hidden) {
        if (page.credits().isEmpty() || !veil.covers(Secret.CAST, new Subject.OnSeason(page.season().id()))) {
            return page.credits();
        }
        int reached = show.tabs().stream().filter(tab -> tab.watched() > 0).mapToInt(SeasonTab::number).max()
                .orElse(show.tabs().stream().mapToInt(SeasonTab::number).filter(number -> number > 0).min().orElse(1));
        boolean allSeen = show.tabs().stream().allMatch(tab -> tab.watched() >= tab.aired());
        Set<FactId> later = new HashSet<>();
        for (StoredFact<Credit> listed : page.credits()) {
            Credit credit = listed.fact();
            boolean guest = credit.role() == Credit.Role.GUEST && !(credit.season() == null ? allSeen : page.isOver());
            if (guest || (credit.season() != null && credit.season() > reached)) {
                later.add(listed.id());
            }
        }
        if (later.isEmpty()) {
            return page.credits();
        }
        Set<String> known = show.tabs().stream().filter(tab -> tab.number() <= reached && tab.number() != page.season().number())
                .flatMap(tab -> pages.season(tab.id()).stream()).flatMap(of -> of.credits().stream()).map(StoredFact::fact)
                .filter(credit -> credit.role() != Credit.Role.GUEST).map(Credit::person).collect(Collectors.toSet());
        List<StoredFact<Credit>> left =
                page.credits().stream().filter(listed -> !later.contains(listed.id()) || known.contains(listed.fact().person())).toList();
        if (left.size() < page.credits().size()) {
            hidden.add(Secret.CAST);
        }
        return left;
    }
}
