package io.crmrules.json.internal.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Walks the outermost levels of a JSON text and passes over the values in between without parsing them. Knows no
 * recursion: brackets are counted, and whether they match is left to the parser of the value.
 */
public final class JsonWalker {

    private final ByteSource source;
    private boolean first;

    public JsonWalker(ByteSource source) {
        this.source = source;
    }

    /** Enters an object or a list if one begins here. */
    public boolean enters(char open) throws IOException {
        if (skipBlank() != open) {
            return false;
        }
        source.next();
        first = true;
        return true;
    }

    /** Goes to the next element of the list; false when it ended, and then the list is left. */
    public boolean nextElement() throws IOException {
        return advance(']');
    }

    /** Goes to the next member of the object and returns its name in quotes; null when the object ended. */
    public @Nullable Slice nextName() throws IOException {
        if (!advance('}')) {
            return null;
        }
        if (source.peek() != '"') {
            throw unexpected("a property name in quotes");
        }
        Slice name = takeValue();
        if (name == null) {
            throw unexpected("a property name of less than 32 MB");
        }
        return name.copy();
    }

    /** Goes past the colon after a name. */
    public void toValue() throws IOException {
        if (skipBlank() != ':') {
            throw unexpected("':'");
        }
        source.next();
        skipBlank();
    }

    /** Passes one value; null when it is too long to be held. */
    public @Nullable Slice takeValue() throws IOException {
        skipBlank();
        source.mark();
        passValue();
        return source.taken();
    }

    /** Passes one value. */
    public void passValue() throws IOException {
        int c = skipBlank();
        if (c == '"') {
            passText();
        } else if (c == '{' || c == '[') {
            passNested();
        } else {
            passScalar();
        }
    }

    private boolean advance(char close) throws IOException {
        int c = skipBlank();
        if (!first && c == ',') {
            source.next();
            c = skipBlank();
        } else if (!first && c != close) {
            throw unexpected("',' or '" + close + "'");
        }
        first = false;
        if (c == close) {
            source.next();
        } else if (c == ByteSource.END) {
            throw unexpected("'" + close + "'");
        }
        return c != close;
    }

    private int skipBlank() throws IOException {
        int c = source.peek();
        while (ByteSource.blank(c)) {
            source.next();
            c = source.peek();
        }
        return c;
    }

    private void passText() throws IOException {
        source.next();
        for (int c = source.next(); c != '"'; c = source.next()) {
            if (c == '\\') {
                c = source.next();
            }
            if (c == ByteSource.END) {
                throw unexpected("the closing quote of a text");
            }
        }
    }

    private void passNested() throws IOException {
        int depth = 0;
        do {
            int c = source.peek();
            if (c == '"') {
                passText();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (source.next() == ByteSource.END) {
                throw unexpected("a closing bracket");
            }
        } while (depth > 0);
    }

    private void passScalar() throws IOException {
        int c = source.peek();
        boolean empty = true;
        while (c != ',' && c != '}' && c != ']' && c != ByteSource.END && !ByteSource.blank(c)) {
            source.next();
            c = source.peek();
            empty = false;
        }
        if (empty) {
            throw unexpected("a value");
        }
    }

    private BrokenJsonException unexpected(String expected) throws IOException {
        int c = source.peek();
        String found = c == ByteSource.END ? "the input ends" : "'" + rune(c) + "' was found";
        return new BrokenJsonException("line " + source.line() + ": " + found + " where " + expected + " was expected");
    }

    private static String rune(int c) {
        return c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\x%02X", c);
    }

    /** The characters of these bytes, as far as they can be shown. */
    public static String show(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
    }
}
