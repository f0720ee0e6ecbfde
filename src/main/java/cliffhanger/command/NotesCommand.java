package cliffhanger.command;

import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import cliffhanger.notes.NoteLine;
import cliffhanger.notes.VeiledNotes;
import java.util.List;
import picocli.CommandLine.Command;

/// `notes`: all notes, newest first.
@Command(name = "notes", description = "${bundle:command.notes.help}")
final class NotesCommand extends LibraryCommand {
    NotesCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return Purpose.READ;
    }

    @Override
    int run(OpenLibrary open) {
        VeiledNotes veiled = new VeiledNotes(open.queries().notes(), open.veils()::outside);
        List<NoteLine> notes = (json() ? open.queries().notes() : veiled).all();
        if (!json() && notes.isEmpty()) {
            print(language().say("command.notes.none"));
        }
        for (NoteLine note : notes) {
            if (json()) {
                print(new Json()
                        .with("show", note.title())
                        .with("on", note.code())
                        .with("text", note.text())
                        .with("changedAt", note.changedAt())
                        .with("veiled", veiled.covers(note))
                        .map());
            } else {
                print(note.title() + (note.code() == null ? "" : " " + note.code()) + ": " + (note.veiled() ? language().say("command.veiled") : note.text().replace("\n", "\n    ")));
            }
        }
        return 0;
    }
}
