package cliffhanger.app.window;

import cliffhanger.app.work.CatalogueSuggestions;
import cliffhanger.app.work.ChangeDesk;
import cliffhanger.app.work.Services;
import cliffhanger.app.work.ShowAdder;
import cliffhanger.app.work.Upkeep;
import cliffhanger.catalogue.CatalogueRoom;
import cliffhanger.discover.CatalogueController;
import cliffhanger.discover.DiscoverController;
import cliffhanger.discover.DiscoverViewModel;
import cliffhanger.discover.Premieres;
import cliffhanger.discover.UpdateViewModel;
import cliffhanger.imports.Suggestions;
import cliffhanger.language.Language;
import cliffhanger.library.Applied;
import cliffhanger.library.Settings;
import cliffhanger.library.ShowId;
import cliffhanger.settings.Preferences;
import cliffhanger.settings.ServiceSettingsController;
import cliffhanger.storage.SqliteLibrary;
import cliffhanger.storage.SqliteReadings;
import cliffhanger.ui.Background;
import cliffhanger.ui.Pictures;
import cliffhanger.ui.Toasts;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The parts of the window that have to do with services on the internet: discovering, adding, keeping up to date.
final class OnlineParts {
    private final Services services;
    private final CatalogueRoom catalogue;
    private final DiscoverViewModel discover;
    private final UpdateViewModel updates;
    private final Upkeep upkeep;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// @param changed shows again what a change touched
    /// @param open    shows what is in the library
    OnlineParts(
            SqliteLibrary library, Settings settings, Services services, Pictures pictures, Preferences preferences, Background background,
            ChangeDesk desk, Toasts toasts, Language language, Consumer<String> browser, Consumer<Applied> changed,
            Consumer<ShowId> open) {
        this.services = services;
        Clock clock = library.clock();
        SqliteReadings readings = new SqliteReadings(library);
        background.run(() -> services.with(library, readings, settings), ready -> {});
        preferences.regionProperty().subscribe(services::setRegion);
        catalogue = new CatalogueRoom(services::anotherCatalogue);
        discover = new DiscoverViewModel(catalogue, services::directory, new Premieres(catalogue, services::directory, clock), background,
                readings::numbers, preferences.regionProperty()::get, clock, language);
        updates = new UpdateViewModel(catalogue, services::update, background, language);
        upkeep = new Upkeep(services, background, desk, toasts, language, preferences.freshProperty()::get, changed);
        ShowAdder adder = new ShowAdder(services, background, desk, toasts, language, discover, readings::show, open);
        controllers = Map.of(
                DiscoverController.class, () -> new DiscoverController(discover, language, pictures, adder, browser, clock),
                CatalogueController.class, () -> new CatalogueController(updates, language, clock),
                ServiceSettingsController.class, () -> new ServiceSettingsController(preferences, services, background, language, browser));
    }

    DiscoverViewModel discover() {
        return discover;
    }

    UpdateViewModel updates() {
        return updates;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    /// What the catalogue says of titles; safe on any thread.
    Suggestions suggestions() {
        return new CatalogueSuggestions((text, most) -> catalogue.with(ready -> ready.find(text, most)));
    }

    /// How to make the controllers of these parts' views.
    Map<Class<?>, Supplier<?>> controllers() {
        return controllers;
    }

    /// Closes connections, once nobody uses them any more.
    void close() {
        catalogue.close();
        services.close();
    }
}
