package io.crmrules.report;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a violation speaks of, as {@code TASK t1}. Subjects are in the order of their types, then of their ids.
 *
 * @param type what kind of thing
 * @param id its id; of a task, comment or interaction unique within its deal only
 */
public record Subject(Subject.Type type, String id) implements Comparable<Subject> {

    /** Kinds of subjects, as reports name them. */
    public enum Type {
        /** A deal as a whole. */
        DEAL,
        /** One task of a deal. */
        TASK,
        /** One comment on a deal. */
        COMMENT,
        /** One call, meeting or letter of a deal. */
        INTERACTION,
        /** Somebody on the customer's side, with or without a deal. */
        CONTACT,
        /** The company that would buy. */
        COMPANY,
        /** Somebody of the company, with all open deals. */
        USER,
        /** A form, a line, a mailbox. */
        LEAD_SOURCE,
        /** The CRM as a whole; its id is "crm". */
        CRM
    }

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::type).thenComparing(Subject::id);

    /**
     * Any id will do; that there is such a thing is not asked.
     *
     * @throws NullPointerException with the name of the component that is null
     */
    public Subject {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type + " " + id;
    }
}
