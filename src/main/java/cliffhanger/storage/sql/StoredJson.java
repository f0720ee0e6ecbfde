package cliffhanger.storage.sql;

import com.fasterxml.jackson.databind.ObjectMapper;

/// JSON in columns. The mapper is made at its first use: it takes an eighth of a second, and to open a library needs none.
public final class StoredJson {
    public static final ObjectMapper MAPPER = new ObjectMapper();

    private StoredJson() {}
}
