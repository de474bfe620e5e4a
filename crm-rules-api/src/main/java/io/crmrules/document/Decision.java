package io.crmrules.document;

/**
 * Something that a policy decides, in words.
 *
 * @param label what is decided
 * @param value how
 */
record Decision(String label, String value) {

    @Override
    public String toString() {
        return label + ": " + value;
    }
}
