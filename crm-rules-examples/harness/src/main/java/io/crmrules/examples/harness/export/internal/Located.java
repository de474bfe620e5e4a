package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.crmrules.model.SourceProblem;
import java.util.Map;
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

    /** What the place above calls this one; empty for the root. */
    public String name() {
        return place.name();
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
        return new BrokenRecordException(place.problem(problem, hint).losing(place.list()));
    }

    /** The same for a record that lacks what it cannot do without. */
    public BrokenRecordException missing(String field) {
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

    /** Tells something of this place by which nothing is lost. */
    public void tell(String problem, String hint) {
        SourceProblem told = place.problem(problem, hint);
        place.problems()
                .addOverall(new SourceProblem(
                        told.file(), told.place(), told.record(), told.problem(), told.hint(), true, Map.of()));
    }

    /** Reports that a list is lost here, and nobody knows how many records it held. */
    public void loseList(String problem, String hint) {
        place.problems().add(place.problem(problem, hint).losingList(place.list()));
    }

    /** Reports that a record is lost here. */
    public void lose(String problem, String hint) {
        place.problems().add(place.problem(problem, hint).losing(place.list()));
    }

    /** How many defects were reported so far: what was wrong in between is wrong with what was read in between. */
    public int defects() {
        return place.problems().defects();
    }

    /** Counts one more case of a defect that is reported once; see {@link Problems#count}. */
    public void count(String defect, String example, String hint) {
        place.problems().count(this, defect, example, hint);
    }

    /** The same for a defect that costs a record. */
    public void countLost(String defect, String example, String hint) {
        place.problems().countLost(this, defect, example, hint);
    }

    /** Reports those of these fields that are not here, though the vendor's API always gives them. */
    public void expect(String... fields) {
        for (String field : fields) {
            if (node.isObject() && !node.has(field) && !spellCheck(field)) {
                place.problems().lacking(this, field);
            }
        }
    }

    /**
     * Demands that a record has these fields, if only to say null: without them it would say something else.
     *
     * @throws BrokenRecordException when it lacks one
     */
    public void demand(String... fields) throws BrokenRecordException {
        for (String field : fields) {
            spellCheck(field);
            if (!node.has(field)) {
                throw missing(field);
            }
        }
    }

    /**
     * Demands that none of these fields stands here misspelt: the record would say something else without it.
     *
     * @throws BrokenRecordException when one does
     */
    public void demandSpelt(String... fields) throws BrokenRecordException {
        for (String field : fields) {
            if (spellCheck(field)) {
                throw missing(field);
            }
        }
    }

    /** Reports a field that is asked for, and stands here misspelt; false when none does. */
    boolean spellCheck(String field) {
        return node.isObject() && !node.has(field) && place.problems().misspelt(this, field);
    }

    String list() {
        return place.list();
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
