package cliffhanger.startup;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The floor: a JavaFX window with a word in it.
public final class Hello extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello, world")), VirtualScreen.WIDTH, VirtualScreen.HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        if (getParameters().getRaw().contains("leave")) {
            // Some frames later, so that a cache that is trained by this knows all that is needed to paint.
            new javafx.animation.Timeline(new javafx.animation.KeyFrame(javafx.util.Duration.seconds(1), event -> Platform.exit())).play();
        }
    }

    /// Begins outside of the application's class, as ours does.
    public static final class Start {
        private Start() {}

        public static void main(String[] words) {
            launch(Hello.class, words);
        }
    }
}
