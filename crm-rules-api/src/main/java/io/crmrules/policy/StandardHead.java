package io.crmrules.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the head of the company's standard, the document that is made of a policy. It decides nothing; what is
 * null is left for people to fill in.
 *
 * @param title of the document, null for the usual one
 * @param company whose standard it is
 * @param author who answers for it, with the position
 * @param position for whom it is written ("sales manager")
 * @param aim what it is for, null for the usual aim
 * @param measure the parameter by which everybody sees whether it is kept, null for the usual one
 * @param issued the date of issue
 * @param validFrom from when on it holds
 */
public record StandardHead(
        @Nullable String title,
        @Nullable String company,
        @Nullable String author,
        @Nullable String position,
        @Nullable String aim,
        @Nullable String measure,
        @Nullable LocalDate issued,
        @Nullable LocalDate validFrom) {

    /** Nothing is said. */
    public static StandardHead empty() {
        return new StandardHead(null, null, null, null, null, null, null, null);
    }
}
