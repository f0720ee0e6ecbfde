package cliffhanger.library;

import cliffhanger.airdate.AirDate;
import cliffhanger.airdate.Edtf;
import java.util.List;
import java.util.function.Function;

/// How a value of a field is typed.
///
/// @param form  what a text must be
/// @param print the text of a value
/// @param parse the value of a text that has the form and is not empty
record FieldText<T>(Field.Form form, Class<T> type, Function<T, String> print, Function<String, T> parse) {
    static final FieldText<String> LINE = text(Field.Form.LINE);
    static final FieldText<String> PROSE = text(Field.Form.PROSE);
    static final FieldText<String> ADDRESS = text(Field.Form.ADDRESS);
    static final FieldText<Integer> COUNT = new FieldText<>(Field.Form.COUNT, Integer.class, String::valueOf, Integer::valueOf);
    static final FieldText<AirDate> DATE = new FieldText<>(Field.Form.DATE, AirDate.class, Edtf::print, Edtf::parse);
    static final FieldText<List<String>> LIST =
            new FieldText<>(Field.Form.LIST, list(), list -> String.join(", ", list), text -> List.of(text.split(", ")));
    static final FieldText<Lifecycle> LIFECYCLE =
            new FieldText<>(Field.Form.LIFECYCLE, Lifecycle.class, Lifecycle::name, Lifecycle::valueOf);
    static final FieldText<Network> NETWORK =
            new FieldText<>(Field.Form.LINE, Network.class, Network::name, name -> new Network(name, null, null, false));

    private static FieldText<String> text(Field.Form form) {
        return new FieldText<>(form, String.class, Function.identity(), Function.identity());
    }

    @SuppressWarnings("unchecked")
    private static Class<List<String>> list() {
        return (Class<List<String>>) (Class<?>) List.class;
    }
}
