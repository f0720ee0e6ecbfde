package cliffhanger.trackers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads RON (Rusty Object Notation, docs.rs/ron) as far as it says what JSON says too: structs and maps become objects, lists, sets
/// and tuples become lists, names and numbers become text.
final class Ron {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private Ron(String text) {
        this.text = text;
    }

    /// Where and why it is none.
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Broken(int line) {
            super("line " + line);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    static JsonNode parse(String text) throws Broken {
        Ron ron = new Ron(text);
        JsonNode value = ron.value();
        ron.space();
        if (ron.at < text.length()) {
            throw ron.broken();
        }
        return value;
    }

    private JsonNode value() throws Broken {
        return deeper(() -> {
            space();
            return switch (peek()) {
                case '"' -> new TextNode(string());
                case '[' -> {
                    at++;
                    space();
                    yield list(']', null);
                }
                case '{' -> braces();
                case '(' -> parentheses();
                default -> named(word());
            };
        });
    }

    private interface Read {
        JsonNode read() throws Broken;
    }

    private JsonNode deeper(Read read) throws Broken {
        if (++depth > DEEPEST) {
            throw broken();
        }
        try {
            return read.read();
        } finally {
            depth--;
        }
    }

    /// A number, a name, or a name with what belongs to it: `Some(3)` is 3, `Series(…)` is what stands in it.
    private JsonNode named(String word) throws Broken {
        space();
        if (at < text.length() && text.charAt(at) == '(') {
            JsonNode inside = parentheses();
            return word.equals("Some") && inside.isArray() && inside.size() == 1 ? inside.get(0) : inside;
        }
        return word.equals("None") ? JsonNodeFactory.instance.nullNode() : new TextNode(word);
    }

    private String word() throws Broken {
        int from = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_.+-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (from == at) {
            throw broken();
        }
        return text.substring(from, at);
    }

    private JsonNode parentheses() throws Broken {
        at++;
        space();
        if (peek() == ')' || !(Character.isLetter(peek()) || peek() == '_')) {
            return list(')', null);
        }
        String word = word();
        space();
        return peek() == ':' ? fields(')', word) : list(')', deeper(() -> named(word)));
    }

    private JsonNode braces() throws Broken {
        at++;
        space();
        if (peek() == '}') {
            at++;
            return JsonNodeFactory.instance.objectNode();
        }
        JsonNode first = value();
        space();
        return peek() == ':' ? fields('}', first.asText()) : list('}', first);
    }

    /// @param first the name of the first field, which was read already
    private ObjectNode fields(char end, String first) throws Broken {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        String name = first;
        while (true) {
            space();
            expect(':');
            fields.set(name, value());
            if (isEnd(end)) {
                return fields;
            }
            name = value().asText();
        }
    }

    /// @param first item, which was read already; null for none
    private ArrayNode list(char end, @Nullable JsonNode first) throws Broken {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (first == null && peek() == end) {
            at++;
            return list;
        }
        list.add(first == null ? value() : first);
        while (!isEnd(end)) {
            list.add(value());
        }
        return list;
    }

    /// After an item: whether the end has come; a comma before it is no item more.
    private boolean isEnd(char end) throws Broken {
        space();
        if (peek() != end) {
            expect(',');
            space();
        }
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    private String string() throws Broken {
        StringBuilder string = new StringBuilder();
        at++;
        while (peek() != '"') {
            char next = text.charAt(at++);
            if (next == '\\') {
                char escaped = peek();
                at++;
                string.append(switch (escaped) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> escaped;
                });
            } else {
                string.append(next);
            }
        }
        at++;
        return string.toString();
    }

    private void space() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                return;
            }
        }
    }

    private char peek() throws Broken {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) throws Broken {
        if (peek() != wanted) {
            throw broken();
        }
        at++;
    }

    private Broken broken() {
        return new Broken(1 + (int) text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count());
    }
}
