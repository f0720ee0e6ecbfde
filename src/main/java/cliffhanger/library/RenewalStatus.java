package cliffhanger.library;

import org.jspecify.annotations.Nullable;

/// Is it coming back? The short answer, worked out from the last turn in a show's history and what its source says of it;
/// never stored.
public enum RenewalStatus {
    ORDERED,
    ANNOUNCED,
    RENEWED,
    FINAL_SEASON,
    DELAYED,
    RUNNING,
    IN_THE_BALANCE,
    IN_DEVELOPMENT,
    CANCELLED,
    ENDED,
    UNKNOWN;

    /// @param last the newest status event; null where there is none
    public static RenewalStatus of(StatusEvent.@Nullable Kind last, Lifecycle lifecycle) {
        return switch (last) {
            case ORDERED -> ORDERED;
            case ANNOUNCED -> ANNOUNCED;
            case RENEWED, REVIVED, MOVED, DATED -> RENEWED;
            case FINAL_SEASON -> FINAL_SEASON;
            case DELAYED -> DELAYED;
            case CANCELLED -> CANCELLED;
            case ENDED -> ENDED;
            case PREMIERED -> lifecycle == Lifecycle.UNKNOWN ? RUNNING : of(null, lifecycle);
            case null ->
                switch (lifecycle) {
                    case RUNNING -> RUNNING;
                    case ENDED -> ENDED;
                    case TO_BE_DETERMINED -> IN_THE_BALANCE;
                    case IN_DEVELOPMENT -> IN_DEVELOPMENT;
                    case UNKNOWN -> UNKNOWN;
                };
        };
    }

    /// Whether more is promised.
    public boolean isComingBack() {
        return this == ORDERED || this == ANNOUNCED || this == RENEWED || this == FINAL_SEASON || this == DELAYED || this == IN_DEVELOPMENT;
    }

    /// Whether no more will come.
    public boolean isOver() {
        return this == CANCELLED || this == ENDED;
    }
}
