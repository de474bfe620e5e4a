package io.crmrules.history;

import io.crmrules.report.Answer;
import java.util.Objects;

/**
 * What came back for a finding.
 *
 * @param fingerprint of which
 * @param answer what is said of it
 * @param place where it stands, for whoever has to decide between two: a file, a sheet and a row; possibly empty
 */
public record GivenAnswer(String fingerprint, Answer answer, String place) {

    /**
     * Whether there is such a finding is not asked here.
     *
     * @throws NullPointerException with the name of the component that is null
     */
    public GivenAnswer {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(place, "place");
    }
}
