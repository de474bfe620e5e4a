package io.crmrules.examples.harness.output;

import io.crmrules.model.Money;
import io.crmrules.report.Violation;
import java.net.URI;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A violation as people read it in a table: one row, the same in every format. Texts are the CRM's or the rules' and not
 * escaped: each format does that itself.
 *
 * @param violation of what
 * @param defect the short name of what is wrong
 * @param answers who answers for it
 * @param owner who was responsible at the moment of the fault, possibly empty
 * @param client the contact or company, possibly empty
 * @param deal the deal's title or else its id, empty without a deal
 * @param dealId empty without a deal
 * @param link where to open the deal, null when the CRM gave no address that may be clicked
 * @param amount the deal's, null when unknown
 * @param currency of the amount, by its sign, possibly empty
 * @param stage where the deal stood at that moment, possibly empty
 * @param since the moment of the fault in the company's zone, null when it has none
 * @param settledAt when it was put right or happened, null while it is open
 * @param severity in the run's language
 * @param subject what it speaks of when that is not the deal itself ("task t1"), else empty
 * @param message what is wrong
 * @param remedy what is to be done by whoever answers, empty when nothing is or nothing is advised
 * @param status how it stands by what earlier runs and people say, empty without a history
 * @param answer what was answered last, empty when nothing was
 * @param comment the comment on that, possibly empty
 * @param follows the message of the violation that it is a consequence of, empty when it stands for itself
 */
public record ViolationRow(
        Violation violation,
        String defect,
        String answers,
        String owner,
        String client,
        String deal,
        String dealId,
        @Nullable URI link,
        @Nullable Money amount,
        String currency,
        String stage,
        @Nullable LocalDateTime since,
        @Nullable LocalDateTime settledAt,
        String severity,
        String subject,
        String message,
        String remedy,
        String status,
        String answer,
        String comment,
        String follows) {

    /** Identifies the violation over runs. */
    public String fingerprint() {
        return violation.fingerprint();
    }
}
