package io.crmrules.json.internal;

/**
 * Where a record stands: an element of a section of the object, or a line.
 *
 * @param section the section's name, empty for a line
 * @param number the index in the section, from 0, or -1 for the section itself; or the number of the line, from 1
 */
record Place(String section, long number) {

    static Place line(long number) {
        return new Place("", number);
    }

    boolean isLine() {
        return section.isEmpty();
    }

    /** In words, with a JSON pointer inside the record. */
    String at(String pointer) {
        if (isLine()) {
            return "line " + number + (pointer.isEmpty() ? "" : ", " + pointer);
        }
        return "/" + section + (number < 0 ? "" : "/" + number) + pointer;
    }
}
