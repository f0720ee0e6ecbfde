package cliffhanger.app.window;

import javafx.animation.AnimationTimer;

/// Does something after some frames were painted. JavaFX thread.
final class AfterFrames extends AnimationTimer {
    private final Runnable then;
    private int left;

    /// @param count of frames, at least 1
    AfterFrames(int count, Runnable then) {
        this.left = count;
        this.then = then;
    }

    @Override
    public void handle(long now) {
        if (left-- == 0) {
            stop();
            then.run();
        }
    }
}
