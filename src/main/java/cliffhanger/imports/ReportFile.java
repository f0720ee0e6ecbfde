package cliffhanger.imports;

import cliffhanger.imports.ImportViewModel.Phase;
import cliffhanger.imports.ImportViewModel.State;
import cliffhanger.language.Language;
import cliffhanger.ui.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Keeps a report as a text file where the user wants it.
final class ReportFile {
    private final ImportActions actions;
    private final ReportWords words;
    private final Language language;
    private final Background background;

    ReportFile(ImportActions actions, ReportWords words, Language language, Background background) {
        this.actions = actions;
        this.words = words;
        this.language = language;
        this.background = background;
    }

    void save(State state) {
        Report report = state.report();
        if (report != null) {
            List<String> lines = words.whole(report, state.phase() != Phase.DONE);
            actions.chooseReport().ifPresent(file -> background.aside(() -> write(file, lines), written -> {
                if (written) {
                    actions.say(language.say("imports.report.saved", file.getFileName()));
                } else {
                    actions.complain(language.say("imports.report.failed", file));
                }
            }));
        }
    }

    private static boolean write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
