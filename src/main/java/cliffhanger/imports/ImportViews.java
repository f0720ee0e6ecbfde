package cliffhanger.imports;

import cliffhanger.ui.Background;
import cliffhanger.ui.Messages;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// How to make the controllers of this feature's views.
public final class ImportViews {
    private ImportViews() {}

    /// @param zone the user's own
    public static Map<Class<?>, Supplier<?>> controllers(
            ImportViewModel viewModel, ImportActions actions, Background background, Messages messages, Locale locale, ZoneId zone) {
        ReportWords words = new ReportWords(locale);
        ReportFile reports = new ReportFile(actions, words, messages, background);
        return Map.of(
                ImportScreenController.class, () -> new ImportScreenController(viewModel, actions, reports, words, messages),
                ImportBenchController.class, () -> new ImportBenchController(viewModel, actions, reports, words, messages, zone));
    }
}
