package io.crmrules.report;

import org.jspecify.annotations.Nullable;

/**
 * What a reader should know before trusting a report: no violation, and nobody is to blame for it. Tell notices first:
 * a field that was mapped wrongly accuses everybody.
 *
 * @param kind what it is about
 * @param criterion the id of the criterion it is about, null when it is about the whole run
 * @param text what was noticed, in the language of the run
 * @param hint what may be the reason, or what to do; possibly empty
 */
public record Notice(Notice.Kind kind, @Nullable String criterion, String text, String hint) {

    /** Kinds of notices, in the order in which they are told. */
    public enum Kind {
        /** The export names a kind of data as carried, and there is not one value of it. */
        CONTENT,
        /** The policy names what the CRM lacks. */
        POLICY,
        /** A criterion is violated by nearly all, or by not a single one, of many records. */
        MAPPING,
        /** The run speaks of the past, and some values are those of today. */
        PAST,
        /** Some records could not be judged by a criterion. */
        COVERAGE,
        /** Deals stand in pipelines that are judged by nothing. */
        ASIDE
    }
}
