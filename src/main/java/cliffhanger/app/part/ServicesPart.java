package cliffhanger.app.part;

import cliffhanger.app.work.AutoRefresh;
import cliffhanger.app.work.EpisodeOrders;
import cliffhanger.app.work.FirstDetails;
import cliffhanger.app.work.Services;
import cliffhanger.library.Applied;
import cliffhanger.library.EpisodeOrder;
import cliffhanger.library.ShowId;
import cliffhanger.settings.ServiceSettingsController;
import cliffhanger.show.ShowServices;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.watchlist.DetailsProgress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The services on the internet, and keeping shows up to date by them.
public final class ServicesPart implements Part, ShowServices {
    private final Shell shell;
    private final Services services;
    private final AutoRefresh upkeep;
    private final EpisodeOrders orders;
    private final FirstDetails details;

    /// @param first   shows whose details are wanted before all others, the open one first
    /// @param changed shows again what an update touched
    public ServicesPart(Shell shell, Services services, SqliteReadings readings, Supplier<List<ShowId>> first, Consumer<Applied> changed) {
        this.shell = shell;
        this.services = services;
        shell.background().run(() -> services.with(shell.library(), readings, shell.settings()), ready -> {});
        shell.preferences().regionProperty().subscribe(services::setRegion);
        upkeep = new AutoRefresh(services, shell.background(), shell.changes(), shell.toasts(), shell.language(),
                shell.preferences().freshProperty()::get, changed);
        shell.preferences().freshProperty().subscribe((old, fresh) -> lookAgain());
        orders = new EpisodeOrders(services, shell.background(), shell.changes(), shell.toasts(), shell.language());
        details = new FirstDetails(services, shell.background(), shell.preferences().freshProperty()::get, first, changed, shell.clock());
    }

    private void lookAgain() {
        details.look();
    }

    @Override
    public void refresh(ShowId show) {
        upkeep.ask(show);
    }

    @Override
    public void orders(ShowId show, Consumer<Orders> then) {
        orders.ask(show, then);
    }

    @Override
    public void choose(ShowId show, EpisodeOrder order) {
        orders.choose(show, order);
    }

    /// How far the details of imported shows have come.
    public DetailsProgress details() {
        return details;
    }

    /// Begins to keep shows up to date.
    public void keepUp() {
        upkeep.start();
        details.start();
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

    /// A history that was brought in leaves details to come.
    @Override
    public void changed(Applied applied) {
        if (applied.kind() != Applied.Kind.REFRESHED) {
            details.look();
        }
    }

    /// A command may have brought one in.
    @Override
    public void reload() {
        details.look();
    }

    @Override
    public void close() {
        upkeep.stop();
        details.stop();
    }

    @Override
    public void closed() {
        services.close();
    }
}
