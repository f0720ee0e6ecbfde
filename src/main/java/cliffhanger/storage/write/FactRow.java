package cliffhanger.storage.write;

import cliffhanger.library.ShowId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A fact as it is stored.
///
/// @param mine    whether the user wrote it
/// @param removed whether the user took it out
/// @param values  by column
/// @param held    what its source says, where the user wrote over it
record FactRow(
        long id, ShowId show, int position, boolean mine, boolean removed, Map<String, @Nullable Object> values,
        @Nullable Map<String, @Nullable Object> held) {}
