package cliffhanger.imports;

import cliffhanger.language.Language;
import cliffhanger.ui.Background;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class ImportViews {
    private ImportViews() {}

    /// @param zone the user's own
    public static Map<Class<?>, Supplier<?>> controllers(
            ImportViewModel viewModel, ImportActions actions, Background background, Language language, ZoneId zone) {
        ReportWords words = new ReportWords(language);
        ReportFile reports = new ReportFile(actions, words, language, background);
        return Map.of(
                ImportScreenController.class, () -> new ImportScreenController(viewModel, actions, reports, words, language),
                ImportBenchController.class, () -> new ImportBenchController(viewModel, actions, reports, words, language, zone));
    }
}
