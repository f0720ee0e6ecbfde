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
            Nodes.named(view);
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
