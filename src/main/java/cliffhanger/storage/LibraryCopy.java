package cliffhanger.storage;

import cliffhanger.desktop.Private;
import cliffhanger.library.LibraryException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A library file copied whole while it is in use, and checked.
final class LibraryCopy {
    /// Ends the name of the file with the digest, which is in the form of `sha256sum`.
    static final String DIGEST = ".sha256";

    private LibraryCopy() {}

    /// Copies a file, checks every page of the copy, and writes its digest beside it.
    ///
    /// @throws LibraryException with a sentence when that cannot be done; nothing is left behind
    static void make(Path from, Path to) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        boolean done = false;
        try {
            Files.deleteIfExists(part);
            vacuum(from, part);
            Private.tighten(part);
            check(part);
            Files.writeString(to.resolveSibling(to.getFileName() + DIGEST), digest(part) + "  " + to.getFileName() + "\n");
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } catch (IOException e) {
            throw Problems.folder(to, e);
        } finally {
            if (!done) {
                delete(part);
            }
        }
    }

    /// Over a connection of its own, for the library's keeps statements open.
    static void vacuum(Path from, Path to) {
        try (Sql own = Sql.open(from)) {
            own.run("VACUUM INTO ?", to.toString());
        }
    }

    /// Every page of it, and that what refers to another row finds it.
    static void check(Path file) {
        try (Sql copy = Sql.open(file)) {
            if (!copy.first("PRAGMA integrity_check(1)", Row::text).orElse("").equals("ok")) {
                throw Problems.damaged(file);
            }
        }
    }

    /// Whether the file is as its digest says; one without a digest is taken as it is.
    static boolean isAsWritten(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + DIGEST);
        return Files.notExists(beside) || Files.readString(beside).startsWith(digest(file));
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The sentence on what went wrong first is already on its way.
        }
    }
}
