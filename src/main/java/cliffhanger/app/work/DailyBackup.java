package cliffhanger.app.work;

import cliffhanger.backup.Backups;
import cliffhanger.ui.Background;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Has the library backed up once a day while the window is open. JavaFX thread.
public final class DailyBackup {
    /// After the start, when there is nothing better to do, and then now and then: a window may be open for days.
    private static final Duration FIRST = Duration.seconds(40);
    private static final Duration AGAIN = Duration.hours(1);

    private final Timeline first;
    private final Timeline again;

    public DailyBackup(Backups backups, Background background) {
        Runnable look = () -> background.run(backups::makeDaily, made -> {});
        first = new Timeline(new KeyFrame(FIRST, event -> look.run()));
        again = new Timeline(new KeyFrame(AGAIN, event -> look.run()));
        again.setCycleCount(Animation.INDEFINITE);
    }

    public void start() {
        first.play();
        again.play();
    }
}
