package cliffhanger.command.print;

import cliffhanger.library.Applied;

/// What a change came to, as JSON.
public final class AppliedJson {
    private AppliedJson() {}

    public static Json of(Applied applied) {
        return new Json()
                .with("way", applied.way())
                .with("kind", applied.kind())
                .with("subject", applied.subject())
                .with("season", applied.season())
                .with("count", applied.count())
                .with("left", applied.left())
                .with("entry", applied.entry() == null ? null : applied.entry().toString());
    }
}
