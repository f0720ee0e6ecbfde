package cliffhanger.app.part;

import cliffhanger.app.work.AutoRefresh;
import cliffhanger.app.work.Services;
import cliffhanger.library.Applied;
import cliffhanger.library.ShowId;
import cliffhanger.settings.ServiceSettingsController;
import cliffhanger.storage.SqliteReadings;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The services on the internet, and keeping shows up to date by them.
public final class ServicesPart implements Part {
    private final Shell shell;
    private final Services services;
    private final AutoRefresh upkeep;

    /// @param changed shows again what an update touched
    public ServicesPart(Shell shell, Services services, SqliteReadings readings, Consumer<Applied> changed) {
        this.shell = shell;
        this.services = services;
        shell.background().run(() -> services.with(shell.library(), readings, shell.settings()), ready -> {});
        shell.preferences().regionProperty().subscribe(services::setRegion);
        upkeep = new AutoRefresh(services, shell.background(), shell.changes(), shell.toasts(), shell.language(),
                shell.preferences().freshProperty()::get, changed);
    }

    /// Asks services what is new of a show.
    public void ask(ShowId show) {
        upkeep.ask(show);
    }

    /// Begins to keep shows up to date.
    public void keepUp() {
        upkeep.start();
    }

    /// Does what is due at once.
    public void keepUpNow() {
        upkeep.look();
    }

    @Override
    public Map<Class<?>, Supplier<?>> controllers() {
        return Map.of(ServiceSettingsController.class, () -> new ServiceSettingsController(
                shell.preferences(), services, shell.background(), shell.language(), shell.browser()));
    }

    @Override
    public void close() {
        upkeep.stop();
    }

    @Override
    public void closed() {
        services.close();
    }
}
