package cliffhanger.command;

import cliffhanger.backup.Backup;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backup`: makes a backup, or lists those that there are.
@Command(name = "backup", description = "${bundle:command.backup.help}")
final class BackupCommand extends LibraryCommand {
    @Option(names = "--list", description = "${bundle:command.backup.option.list}")
    private boolean list;

    BackupCommand(OpenLibrary.Opener opener) {
        super(opener);
    }

    @Override
    Purpose purpose() {
        return list ? Purpose.READ : Purpose.CHANGE;
    }

    @Override
    int run(OpenLibrary open) {
        List<Backup> backups = list ? open.transfers().backups().all() : List.of(open.transfers().backups().make());
        if (backups.isEmpty() && !json()) {
            print(language().say("command.backup.none"));
        }
        for (Backup backup : backups) {
            if (json()) {
                print(new Json().with("file", backup.file().toString()).with("made", backup.made()).with("bytes", backup.bytes()).map());
            } else {
                print(backup.file() + "  " + language().say("command.backup.size", Math.max(1, backup.bytes() / 1024)));
            }
        }
        return 0;
    }
}
