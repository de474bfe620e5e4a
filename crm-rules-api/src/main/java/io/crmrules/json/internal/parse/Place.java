package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonParser;

/**
 * Where a record stands: an element of a section of the object, or a line.
 *
 * @param section the section's name, empty for a line
 * @param number the index in the section, from 0, or -1 for the section itself; or the number of the line, from 1
 */
public record Place(String section, long number) {

    public static Place line(long number) {
        return new Place("", number);
    }

    public boolean isLine() {
        return section.isEmpty();
    }

    /** In words, with a JSON pointer inside the record. */
    public String at(String pointer) {
        if (isLine()) {
            return "line " + number + (pointer.isEmpty() ? "" : ", " + pointer);
        }
        return "/" + section + (number < 0 ? "" : "/" + number) + pointer;
    }

    /** Where the parser stands, as a JSON pointer inside the record. */
    static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
