package io.crmrules.report.score;

import io.crmrules.model.Named;
import io.crmrules.model.User;

/**
 * Whose score it is.
 *
 * @param type a person, a team, the company
 * @param id of the user, or the name of the team; empty for the company
 * @param label for people; the company has none
 */
public record Holder(Type type, String id, String label) implements Named {

    /** Kinds of those who have a score. */
    public enum Type {
        /** All that is known of the company's deals. */
        COMPANY,
        /** The members of a team together. */
        TEAM,
        /** One user. */
        PERSON
    }

    static Holder company() {
        return new Holder(Type.COMPANY, "", "");
    }

    static Holder team(String name) {
        return new Holder(Type.TEAM, name, name);
    }

    static Holder person(User user) {
        return new Holder(Type.PERSON, user.id(), user.label());
    }
}
