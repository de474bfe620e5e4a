package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands, to tell what is wrong with it. */
abstract class Located {

    final SourcePlace place;
    final JsonNode node;

    Located(SourcePlace place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    public String file() {
        return place.file();
    }

    /** What the problems of this place call its record, possibly empty. */
    public String record() {
        return place.record();
    }

    /** RFC 6901; empty for the root. */
    public String pointer() {
        return place.pointer();
    }

    /** Whether there is nothing here, not even a null. */
    public boolean absent() {
        return node.isMissingNode();
    }

    /** Whether this says, in any of the ways to say so, that there is no value. */
    boolean nothing() {
        return Scalars.nothing(node);
    }

    /** The value, which is null when the content is not what was expected; that is reported. */
    <T> @Nullable T orReported(@Nullable T value, String expected) {
        if (value == null && !nothing()) {
            report(quoted() + " is not " + expected + ".", "");
        }
        return value;
    }

    /** What is thrown to leave the record out that this place belongs to. */
    public BrokenRecordException broken(String problem, String hint) {
        return new BrokenRecordException(place.problem(problem, hint));
    }

    BrokenRecordException missing(String field) {
        return broken("\"" + field + "\" is missing; the record is left out.", "Maybe the field was not asked for.");
    }

    /** Reports why a record was left out. */
    public void report(BrokenRecordException broken) {
        place.problems().add(broken.problem());
    }

    /** Reports a problem of this place. */
    public void report(String problem, String hint) {
        place.problems().add(place.problem(problem, hint));
    }

    /** Counts one more case of a defect that is reported once; see {@link Problems#count}. */
    public void count(String defect, String example, String hint) {
        place.problems().count(this, defect, example, hint);
    }

    /** Name and value as messages show them: on one line, not longer than a line. */
    public String quoted() {
        return place.name().isEmpty() ? shown() : place.name() + " " + shown();
    }

    /** The value alone as messages show it. */
    public String shown() {
        return Scalars.quoted(node);
    }
}
