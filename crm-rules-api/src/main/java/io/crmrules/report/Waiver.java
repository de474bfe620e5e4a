package io.crmrules.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision that findings do not count until a day: they are found, counted and shown all the same.
 *
 * @param kind what is waived
 * @param of the fingerprint, the deal's or the criterion's id; of a baseline its name
 * @param until the last day on which it holds, by the company's calendar
 * @param reason why, for whoever reads it later
 * @param author who decided
 * @param at when
 */
public record Waiver(Kind kind, String of, LocalDate until, String reason, String author, Instant at) {

    /** What a waiver is about. */
    public enum Kind {
        /** One finding. */
        FINDING,
        /** All that is found of a deal. */
        DEAL,
        /** All that a criterion finds. */
        CRITERION,
        /** What was there when the company began: to be put right step by step. */
        BASELINE
    }

    /**
     * Nothing of it may be missing.
     *
     * @throws NullPointerException with the name of the component that is null
     * @throws IllegalArgumentException when the reason, the author or what is waived is blank: nobody could answer for it
     */
    public Waiver {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(at, "at");
        requireText(of, "of");
        requireText(reason, "reason");
        requireText(author, "author");
    }

    private static void requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException("a waiver needs its " + name
                    + ". Maybe say what is waived, why, and who decided; somebody will ask when it ends.");
        }
    }

    /** Whether it holds on this day. */
    public boolean holds(LocalDate day) {
        return !day.isAfter(until);
    }

    /** Whether it is about this finding; of a baseline only its list of findings tells. */
    public boolean concerns(Violation violation) {
        return switch (kind) {
            case FINDING -> of.equals(violation.fingerprint());
            case DEAL -> violation.deal() != null && of.equals(violation.deal().id());
            case CRITERION -> of.equals(violation.criterion().id());
            case BASELINE -> false;
        };
    }
}
