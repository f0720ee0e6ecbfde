package cliffhanger.airdate;

/// How far a source stands by a date (EDTF level 1, at the end of the text).
public enum Qualifier {
    /// The date is given as it is.
    NONE(""),
    /// The date may be wrong: "unconfirmed".
    UNCERTAIN("?"),
    /// The date is near: "around".
    APPROXIMATE("~"),
    /// Both: "around …, unconfirmed".
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    /// The EDTF character, or the empty text.
    public String mark() {
        return mark;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
    }

    /// What holds of a whole when this holds of one part and `other` of another.
    Qualifier and(Qualifier other) {
        boolean uncertain = isUncertain() || other.isUncertain();
        boolean approximate = isApproximate() || other.isApproximate();
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }
}
