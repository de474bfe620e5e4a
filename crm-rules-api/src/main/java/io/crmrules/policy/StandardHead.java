package io.crmrules.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the company says itself in its standard, the document that is made of a policy. It decides nothing; what is null
 * is left for people to fill in.
 *
 * @param title of the document, null for the usual one
 * @param company whose standard it is
 * @param author who answers for it, with the position
 * @param position for whom it is written ("sales manager")
 * @param aim what it is for, null for the usual aim
 * @param measure the parameter by which everybody sees whether it is kept, null for the usual one
 * @param issued the date of issue
 * @param validFrom from when on it holds
 * @param edition which edition it is ("2", "2 from 20 November"), null when there are no editions
 * @param approvedBy who signs it, with the position
 * @param sections what stands in it besides the requirements
 */
public record StandardHead(
        @Nullable String title,
        @Nullable String company,
        @Nullable String author,
        @Nullable String position,
        @Nullable String aim,
        @Nullable String measure,
        @Nullable LocalDate issued,
        @Nullable LocalDate validFrom,
        @Nullable String edition,
        @Nullable String approvedBy,
        StandardSections sections) {

    /** One without sections of its own. */
    public StandardHead(
            @Nullable String title,
            @Nullable String company,
            @Nullable String author,
            @Nullable String position,
            @Nullable String aim,
            @Nullable String measure,
            @Nullable LocalDate issued,
            @Nullable LocalDate validFrom) {
        this(title, company, author, position, aim, measure, issued, validFrom, null, null, StandardSections.empty());
    }

    /** Nothing is said. */
    public static StandardHead empty() {
        return new StandardHead(null, null, null, null, null, null, null, null);
    }
}
