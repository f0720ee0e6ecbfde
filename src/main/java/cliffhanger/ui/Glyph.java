package cliffhanger.ui;

/// The signs of the window, each as the way of a round pen of two units over a square of 24: SVG path data. Drawn by ourselves, for
/// the outlines of icon fonts overlap, and JavaFX leaves holes where they do at larger scales.
public enum Glyph {
    BELL("M6 16V10.5a6 6 0 0 1 12 0V16l1.5 2H4.5L6 16M10 21.5h4"),
    BOOK("M12 7C10 5 7 4.5 3 5v13.5c4-.5 7 0 9 2c2-2 5-2.5 9-2V5c-4-.5-7 0-9 2v13"),
    CALENDAR("M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"),
    CHART("M4 4v16h16M8.5 16v-5M13 16V7M17.5 16v-3"),
    CHECKED("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12l3 3l5-6"),
    COMPASS("M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M15.8 8.2l-2.2 5.4l-5.4 2.2l2.2-5.4z"),
    CROSS("M6 6l12 12M18 6L6 18"),
    DOTS("M5 11.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4M12 11.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4M19 11.3a.7.7 0 1 0 0 1.4a.7.7 0 1 0 0-1.4"),
    DOWN("M6 9l6 6l6-6"),
    DOWNLOAD("M12 3v12M7 10l5 5l5-5M4 17v4h16v-4"),
    FLAG("M6 21V4h12l-3 4.5l3 4.5H6"),
    GEAR("M12 5.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3"
            + "M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1"),
    HEART("M12 20.5C5 15.5 3 12 3 8.8C3 6 5.2 4 7.6 4C9.5 4 11 5 12 6.6C13 5 14.5 4 16.4 4C18.8 4 21 6 21 8.8C21 12 19 15.5 12 20.5z"),
    HISTORY("M4.5 5v4.5H9M4.8 9.3A8 8 0 1 1 4 13M12 8v4.5l3 2"),
    INBOX("M3 13h5l2 3h4l2-3h5M5.5 5h13L21 13v6H3v-6L5.5 5"),
    LEFT("M15 6l-6 6l6 6"),
    LIST("M8.5 6H21M8.5 12H21M8.5 18H21M3.5 6h.01M3.5 12h.01M3.5 18h.01"),
    PAGE("M14 3H6v18h12V7l-4-4v4h4M9 12h6M9 16.5h6"),
    PENCIL("M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z"),
    PLAY("M6 4.5l13 7.5l-13 7.5z"),
    PLUS("M12 5v14M5 12h14"),
    RIGHT("M9 6l6 6l-6 6"),
    SCREEN("M3 8h18v12H3zM8 3l4 5l4-5"),
    SEARCH("M11 4a7 7 0 1 0 0 14a7 7 0 1 0 0-14M16 16l5 5"),
    SLIDERS("M6 4v8.5M6 17v3M12 4v3M12 11.5V20M18 4v9M18 17.5V20M3.5 14.8h5M9.5 9.2h5M15.5 15.2h5"),
    STAR("M12 3.5l2.7 5.5l6 .9l-4.4 4.2l1.1 6l-5.4-2.9l-5.4 2.9l1.1-6l-4.4-4.2l6-.9z"),
    TICK("M5 12.5l4.5 4.5l9.5-10"),
    WARNING("M12 4L2.5 20h19zM12 10v4.5M12 17.3h.01");

    private final String path;

    Glyph(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
