package cliffhanger.command;

import cliffhanger.backup.Backup;
import cliffhanger.command.OpenLibrary.Purpose;
import cliffhanger.command.print.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backup`: makes a backup, or lists those that there are.
@Command(name = "backup", description = "Back the library up, checked; backups are also made by themselves once a day.")
final class BackupCommand extends LibraryCommand {
    @Option(names = "--list", description = "List those that there are, newest first, and make none.")
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
        List<Backup> backups = list ? open.backups().all() : List.of(open.backups().make());
        if (backups.isEmpty() && !json()) {
            print("There is no backup yet. Make one with: backup");
        }
        for (Backup backup : backups) {
            if (json()) {
                print(new Json().with("file", backup.file().toString()).with("made", backup.made()).with("bytes", backup.bytes()).map());
            } else {
                print("%s  %,d kB".formatted(backup.file(), Math.max(1, backup.bytes() / 1024)));
            }
        }
        return 0;
    }
}
