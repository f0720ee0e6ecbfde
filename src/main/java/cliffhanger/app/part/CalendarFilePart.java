package cliffhanger.app.part;

import cliffhanger.transfer.KeptCalendar;

/// The calendar file that follows the library. A year of events is not worked out again at each mark, but once for those of a moment.
public final class CalendarFilePart implements Part {
    private final Shell shell;
    private final KeptCalendar calendar;
    private boolean stale;

    public CalendarFilePart(Shell shell, KeptCalendar calendar) {
        this.shell = shell;
        this.calendar = calendar;
    }

    @Override
    public void reload() {
        stale = true;
    }

    @Override
    public void tick() {
        if (stale) {
            stale = false;
            shell.background().run(calendar::follow);
        }
    }

    @Override
    public void close() {
        tick();
    }
}
