package cliffhanger.trackers;

import cliffhanger.language.Sentence;
import cliffhanger.library.history.SkippedItem;
import cliffhanger.library.history.SkippedItem.Reason;
import cliffhanger.library.history.UnreadableHistory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The files of an export, open: those of ZIPs, of folders, and those that lie by themselves. Nothing is unpacked to the disk.
final class ExportFiles implements AutoCloseable {
    private static final Pattern OUTSIDE = Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|[/\\\\].*|[A-Za-z]:.*", Pattern.DOTALL);

    /// Names of files that hold what lets others into an account; not that of a list that is called so.
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(?!lists-list).*(access.?token|refresh.?token|auth.?prod|(^|[^a-z])(login|passwords?|passwd|credentials?|api.?keys?)([^a-z]|$)).*");

    private static final Pattern NESTED = Pattern.compile("(?i).*\\.zip");

    /// Folders within a folder.
    private static final int DEEPEST = 4;

    private final Limits limits;
    private final Limits.Meter meter;
    private final List<ExportFile> parts = new ArrayList<>();
    private final List<SkippedItem> left = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();

    private ExportFiles(Limits limits) {
        this.limits = limits;
        meter = limits.new Meter();
    }

    /// @throws UnreadableHistory with a sentence where one cannot be opened, or is made to do harm
    static ExportFiles open(List<Path> files) {
        return open(files, Limits.USUAL);
    }

    static ExportFiles open(List<Path> files, Limits limits) {
        ExportFiles bundle = new ExportFiles(limits);
        boolean done = false;
        try {
            if (files.size() == 1) {
                bundle.add(files.getFirst());
            } else {
                files.forEach(bundle::addOrLeave);
            }
            done = true;
            return bundle;
        } finally {
            if (!done) {
                bundle.close();
            }
        }
    }

    List<ExportFile> parts() {
        return parts;
    }

    /// Files that were not opened.
    List<SkippedItem> left() {
        return left;
    }

    /// Bytes in all, as far as it is said.
    long size() {
        return parts.stream().mapToLong(part -> Math.max(part.size(), 0)).sum();
    }

    /// Bytes read so far.
    long read() {
        return meter.read();
    }

    /// One that cannot be opened is left out, and said to be, where there are others.
    private void addOrLeave(Path file) {
        try {
            add(file);
        } catch (UnreadableHistory e) {
            left.add(new SkippedItem(Reason.DAMAGED_FILE, null, e.sentence()));
        }
    }

    private void add(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                try (Stream<Path> inside = Files.walk(file, DEEPEST)) {
                    inside.filter(Files::isRegularFile).sorted().limit(limits.entries()).forEach(this::add);
                }
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableHistory(Sentence.of("trackers.device", file));
            } else if (!isSecret(name) && isZip(file)) {
                addZip(file, name);
            } else {
                take(new ExportFile(name, Files.size(file), 0, () -> Files.newInputStream(file), meter));
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableHistory(Sentence.of("trackers.missing", file), e);
        } catch (IOException e) {
            throw new UnreadableHistory(Sentence.of("trackers.unreadable", file), e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(4);
            return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && (magic[2] == 3 || magic[2] == 5) && (magic[3] == 4 || magic[3] == 6);
        }
    }

    private void addZip(Path file, String zipName) throws IOException {
        ZipFile zip = zip(file, zipName);
        zips.add(zip);
        if (zip.size() > limits.entries()) {
            throw new UnreadableHistory(Sentence.of("trackers.zip.entries", zipName, zip.size()));
        }
        Set<String> names = new HashSet<>();
        zip.stream().forEach(entry -> {
            String name = entry.getName();
            if (OUTSIDE.matcher(name).matches()) {
                throw new UnreadableHistory(Sentence.of("trackers.zip.outside", zipName, printable(name)));
            }
            if (!names.add(name)) {
                throw new UnreadableHistory(Sentence.of("trackers.zip.twice", zipName, printable(name)));
            }
            if (!entry.isDirectory()) {
                ExportFile part = part(zip, entry, zipName);
                if (NESTED.matcher(part.name()).matches()) {
                    addNested(part, names);
                } else {
                    take(part);
                }
            }
        });
    }

    /// The files of a ZIP in a ZIP; what is in one deeper is left alone.
    private void addNested(ExportFile inner, Set<String> names) {
        try (ZipInputStream in = new ZipInputStream(inner.bytes())) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (OUTSIDE.matcher(name).matches()) {
                    throw new UnreadableHistory(Sentence.of("trackers.zip.outside", inner.name(), printable(name)));
                }
                names.add(inner.name() + "/" + name);
                if (names.size() > limits.entries()) {
                    throw new UnreadableHistory(Sentence.of("trackers.zip.entries", inner.name(), names.size()));
                }
                if (!entry.isDirectory()) {
                    String plain = name.substring(name.lastIndexOf('/') + 1);
                    take(new ExportFile(printable(plain), entry.getSize(), Math.max(inner.size(), 1), () -> nested(inner, name), meter));
                }
            }
        } catch (IOException e) {
            throw new UnreadableHistory(Sentence.of("trackers.zip.broken", inner.name()), e);
        }
    }

    private static InputStream nested(ExportFile inner, String wanted) throws IOException {
        ZipInputStream in = new ZipInputStream(inner.bytes());
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals(wanted)) {
                return in;
            }
        }
        in.close();
        throw new UnreadableHistory(Sentence.of("trackers.zip.broken", inner.name()));
    }

    private ExportFile part(ZipFile zip, ZipEntry entry, String zipName) {
        String plain = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        return new ExportFile(printable(plain), entry.getSize(), Math.max(entry.getCompressedSize(), 1), () -> {
            try {
                return zip.getInputStream(entry);
            } catch (ZipException e) {
                throw unreadable(zipName, e);
            }
        }, meter);
    }

    private static ZipFile zip(Path file, String name) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw unreadable(name, e);
        }
    }

    private static UnreadableHistory unreadable(String name, ZipException e) {
        String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return why.contains("encrypted")
                ? new UnreadableHistory(Sentence.of("trackers.zip.locked", name), e)
                : new UnreadableHistory(Sentence.of("trackers.zip.broken", name), e);
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    private void take(ExportFile part) {
        if (isSecret(part.name())) {
            left.add(new SkippedItem(Reason.SECRET, null, Sentence.of("trackers.at.file", part.name())));
        } else if (!part.name().isEmpty() && !part.name().startsWith(".")) {
            parts.add(part);
        }
    }

    /// A name in letters and digits alone, for exports write it in many ways.
    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
