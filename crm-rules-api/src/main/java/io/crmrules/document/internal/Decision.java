package io.crmrules.document.internal;

/**
 * Something that a policy decides, in words.
 *
 * @param label what is decided
 * @param value how
 */
public record Decision(String label, String value) {

    @Override
    public String toString() {
        return label + ": " + value;
    }
}
