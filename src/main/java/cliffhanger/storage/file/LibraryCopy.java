package cliffhanger.storage.file;

import cliffhanger.desktop.PrivateFiles;
import cliffhanger.desktop.WholeFile;
import cliffhanger.storage.file.ReadyCopy.Trust;
import cliffhanger.storage.sql.Access;
import cliffhanger.storage.sql.Pages;
import cliffhanger.storage.sql.Parts;
import cliffhanger.storage.sql.Problems;
import cliffhanger.storage.sql.Row;
import cliffhanger.storage.sql.Sql;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// A library file copied whole while it is in use, and checked.
public final class LibraryCopy {
    /// Ends the name of the file with the digest, which is in the form of `sha256sum`.
    public static final String DIGEST = ".sha256";

    private LibraryCopy() {}

    /// Copies a library, looks whether the copy is whole and holds all that was there when it was begun, and writes its digest beside it.
    ///
    /// @param from a library that is there
    /// @param to   free
    /// @param trust whether its rows have to be as they were written
    /// @throws LibraryException with a sentence when that cannot be done; nothing is left behind
    public static void make(Path from, Path to, Trust trust) {
        Path part = unfinished(to);
        boolean done = false;
        try {
            State least = vacuum(from, part);
            check(part, least);
            if (trust == Trust.AS_WRITTEN) {
                checkRows(part, least);
            }
            WholeFile.sync(part);
            Path digest = to.resolveSibling(to.getFileName() + DIGEST);
            String text = digest(part) + "  " + to.getFileName() + "\n";
            WholeFile.write(digest, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            WholeFile.put(part, to);
            done = true;
        } catch (IOException e) {
            throw Problems.folder(to, e);
        } finally {
            if (!done) {
                Parts.delete(part);
            }
        }
    }

    /// A new file of the user's alone in the same folder, which nobody else has.
    public static Path unfinished(Path beside) {
        Path folder = Objects.requireNonNull(beside.toAbsolutePath().getParent(), "it is in a folder");
        try {
            PrivateFiles.folder(folder);
            return Files.createTempFile(folder, BackupFolder.UNFINISHED, ".db");
        } catch (IOException e) {
            throw Problems.folder(folder, e);
        }
    }

    /// What a copy has to hold.
    ///
    /// @param newest hybrid clock of the newest change
    public record State(int application, int version, long newest) {
        public static State of(Sql sql) {
            int application = sql.first("PRAGMA application_id", Row::number).orElse(0);
            int version = sql.first("PRAGMA user_version", Row::number).orElse(0);
            boolean ours = application == LibraryFile.APPLICATION_ID && version > 0;
            return new State(application, version, ours ? sql.first("SELECT coalesce(max(hlc), 0) FROM journal", Row::large).orElse(0L) : 0);
        }

        public boolean isLibrary() {
            return application == LibraryFile.APPLICATION_ID && version > 0;
        }

        /// Whether one that was looked at later holds all of it.
        boolean isIn(State later) {
            return application == later.application && version == later.version && newest <= later.newest;
        }
    }

    /// Over a connection of its own, for the library's keeps statements open. The file has to be there: no copy is made of nothing.
    ///
    /// @return how the library was when it was begun
    public static State vacuum(Path from, Path to) {
        try (Sql own = Sql.open(from, Access.WRITE)) {
            State state = State.of(own);
            if (!state.isLibrary()) {
                throw Problems.notALibrary(from);
            }
            own.run("VACUUM INTO ?", to.toString());
            return state;
        }
    }

    /// Every page of it, that it is a library, and that it holds what it has to.
    public static void check(Path file, State least) {
        try (Sql copy = Sql.open(file, Access.STILL)) {
            Pages.check(copy, Pages.Depth.FULL);
            if (!least.isIn(State.of(copy))) {
                throw Problems.incomplete(file);
            }
        }
    }

    /// @throws LibraryException where rows are not as they were written
    public static void checkRows(Path file, State of) {
        try (Sql copy = Sql.open(file, Access.STILL)) {
            LibraryFile.checkRows(copy, of.version());
        }
    }

    /// Whether the file is as its digest says; one without a digest is taken as it is.
    public static boolean isAsWritten(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + DIGEST);
        return Files.notExists(beside) || Files.readString(beside, StandardCharsets.ISO_8859_1).startsWith(digest(file));
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
