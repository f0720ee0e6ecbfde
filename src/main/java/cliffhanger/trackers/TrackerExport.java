package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.DamagedPart;
import cliffhanger.library.history.HistoryItem;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.library.history.UnreadableHistory;
import cliffhanger.library.history.WatchHistory;
import cliffhanger.trackers.Format.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a tracker exported: one file, several, or a ZIP of them, known by what is in them. Safe to keep: the files are opened for each
/// reading, and only then.
public final class TrackerExport implements WatchHistory {
    private static final Pattern EMPTY_LIST = Pattern.compile("\\[\\s*\\]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<Path> files;
    private final ZoneId zone;
    private final String keeper;

    /// What is wrong with files that are left out, by their names.
    private final Map<String, Sentence> damaged = new ConcurrentHashMap<>();

    private TrackerExport(List<Path> files, ZoneId zone, String keeper) {
        this.files = files;
        this.zone = zone;
        this.keeper = keeper;
    }

    /// Recognises files. Calls block on the disk.
    ///
    /// @param zone of the times in them that say none
    /// @throws UnreadableHistory with a sentence where there is nothing to read in them
    public static TrackerExport of(List<Path> files, ZoneId zone) {
        try (ExportFiles bundle = ExportFiles.open(files)) {
            Plan plan = plan(bundle);
            if (plan.known().isEmpty()) {
                throw nothing(files, bundle, plan);
            }
            String keeper = plan.known().stream().map(known -> known.format().tracker()).distinct().sorted()
                    .map(Tracker::title).collect(Collectors.joining(", "));
            return new TrackerExport(List.copyOf(files), zone, keeper);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableHistory nothing(List<Path> files, ExportFiles bundle, Plan plan) throws IOException {
        if (bundle.parts().isEmpty() && bundle.left().stream().anyMatch(left -> left.reason() == Reason.DAMAGED_FILE)) {
            return new UnreadableHistory(bundle.left().stream().filter(left -> left.reason() == Reason.DAMAGED_FILE).findFirst().orElseThrow().where());
        }
        boolean empty = bundle.parts().isEmpty() || plan.left().isEmpty();
        if (files.size() != 1) {
            return new UnreadableHistory(empty ? Sentence.of("trackers.empty.several") : Sentence.of("trackers.nothing.several", Formats.names()));
        }
        String name = String.valueOf(files.getFirst().getFileName());
        return new UnreadableHistory(empty ? Sentence.of("trackers.empty", name) : Strangers.hint(bundle)
                .map(hint -> Sentence.of("trackers.nothing.hint", name, hint, Formats.names()))
                .orElseGet(() -> Sentence.of("trackers.nothing", name, Formats.names())));
    }

    /// A file and who reads it.
    private record Known(ExportFile part, Format format) {}

    /// @param left files that no one reads
    private record Plan(List<Known> known, List<SkippedItem> left) {}

    private static Plan plan(ExportFiles bundle) throws IOException {
        List<Known> known = new ArrayList<>();
        List<SkippedItem> left = new ArrayList<>(bundle.left());
        for (ExportFile part : bundle.parts()) {
            FilePreview glance = FilePreview.at(part);
            Formats.of(glance).ifPresentOrElse(format -> known.add(new Known(part, format)), () -> {
                boolean emptyList = EMPTY_LIST.matcher(glance.start()).matches();
                if (glance.kind() != FilePreview.Kind.EMPTY && !emptyList) {
                    left.add(new SkippedItem(Reason.UNKNOWN_FILE, null, Sentence.of("trackers.at.file", part.name())));
                }
            });
        }
        known.sort(Comparator.comparing((Known one) -> one.format().turn()).thenComparing(one -> sortable(one.part().name())));
        return new Plan(known, left);
    }

    /// Numbers in a name count as numbers: part 10 comes after part 9.
    private static String sortable(String name) {
        return NUMBER.matcher(name).replaceAll(found -> "%012d".formatted(Long.parseLong(found.group().length() > 12 ? "0" : found.group())));
    }

    @Override
    public String keeper() {
        return keeper;
    }

    @Override
    public void read(Receiver receiver) {
        try (ExportFiles bundle = ExportFiles.open(files)) {
            Plan plan = plan(bundle);
            plan.left().forEach(receiver::leave);
            damaged.values().forEach(why -> receiver.leave(new SkippedItem(Reason.DAMAGED_FILE, null, why)));
            List<Known> whole = plan.known().stream().filter(known -> !damaged.containsKey(known.part().name())).toList();
            long before = bundle.read();
            double size = Math.max(bundle.size(), 1);
            HistoryBuilder intake = new HistoryBuilder(told(receiver, () -> Math.clamp((bundle.read() - before) / size, 0, 1)), zone);
            Set<Tracker> exact = EnumSet.noneOf(Tracker.class);
            for (Known known : whole) {
                Tracker tracker = known.format().tracker();
                // Where the exact times of a tracker were read, its other files only fill in what is missing.
                intake.onlyFill(known.format().turn() == Turn.PLAYS && exact.contains(tracker));
                intake.at(() -> Sentence.of("trackers.at.file", known.part().name()));
                receiver.begins();
                read(known, intake, whole.size() > 1);
                // A list, or a file of films, has no times to go by.
                if (intake.hasViewed() && known.format().turn() == Turn.EXACT_PLAYS) {
                    exact.add(tracker);
                }
            }
            intake.onlyFill(false);
            intake.end();
            receiver.reached(1);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void read(Known known, HistoryBuilder intake, boolean others) throws IOException {
        try {
            known.format().read(known.part(), intake);
        } catch (UnreadableHistory e) {
            if (!others) {
                throw e;
            }
            damaged.put(known.part().name(), e.sentence());
            throw new DamagedPart(e);
        }
    }

    private static Receiver told(Receiver receiver, DoubleSupplier reached) {
        return new Receiver() {
            private int count;

            @Override
            public void keep(HistoryItem kept) {
                receiver.keep(kept);
                step();
            }

            @Override
            public void leave(SkippedItem left) {
                receiver.leave(left);
                step();
            }

            private void step() {
                if ((++count & 0xff) == 0) {
                    receiver.reached(reached.getAsDouble());
                }
            }
        };
    }

    private static UnreadableHistory unreadable(IOException e) {
        return new UnreadableHistory(Sentence.of("trackers.end"), e);
    }
}
