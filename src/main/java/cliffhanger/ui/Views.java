package cliffhanger.ui;

import cliffhanger.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads FXML with our language and our controllers.
public final class Views {
    private final Language language;
    private final Map<Class<?>, Supplier<?>> controllers;

    /// @param controllers how to make each controller that an FXML names
    public Views(Language language, Map<Class<?>, Supplier<?>> controllers) {
        this.language = language;
        this.controllers = Map.copyOf(controllers);
    }

    /// Loads the view beside a class, with all that it includes.
    public Parent load(Class<?> beside, String name) {
        return loadWhole(beside, name).view();
    }

    /// A view and what controls it.
    public record Loaded(Parent view, Object controller) {}

    /// The same with its controller.
    public Loaded loadWhole(Class<?> beside, String name) {
        FXMLLoader loader = new FXMLLoader(beside.getResource(name), language.bundle());
        loader.setControllerFactory(type -> {
            Supplier<?> maker = controllers.get(type);
            if (maker == null) {
                throw new IllegalStateException("no way to make a " + type.getName());
            }
            return maker.get();
        });
        try {
            Parent view = loader.load();
            return new Loaded(view, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
