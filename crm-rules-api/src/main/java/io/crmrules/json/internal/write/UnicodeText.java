package io.crmrules.json.internal.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes text of any origin. */
final class UnicodeText {

    private static final int LAST_ASCII = 0x7F;

    private UnicodeText() {}

    /** A text with half a surrogate pair, which UTF-8 cannot carry, is escaped. */
    static void write(JsonGenerator json, String text) throws IOException {
        if (text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            json.writeString(text);
            return;
        }
        int before = json.getHighestEscapedChar();
        json.setHighestNonEscapedChar(LAST_ASCII);
        json.writeString(text);
        json.setHighestNonEscapedChar(before);
    }
}
