package cliffhanger.library;

/// What becomes of the dated specials that belong to a show's story. Other specials are listed with their season and told of nowhere.
public enum Specials {
    /// Nothing tells of them beyond their season's list.
    HIDDEN,
    /// They are announced: in the list, by reminders, in the calendar.
    ANNOUNCED,
    /// And they wait among the episodes once they have aired.
    NEXT;

    /// The setting for all shows of which nothing else was said.
    public static final String SETTING = "specials";

    /// Where nothing was chosen.
    public static final Specials USUAL = ANNOUNCED;
}
