package io.crmrules.rule.facts;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Named;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an open deal for rules that look at more than one: without its tasks, comments and histories, because
 * a CRM has a million of them.
 *
 * @param id the deal's
 * @param title the deal's, possibly empty
 * @param url where to open it, possibly empty
 * @param stage where it stands
 * @param owner null when nobody is known
 * @param amount null when nobody entered one
 * @param createdAt when it was created
 * @param lastActivityAt when somebody last did something about it
 * @param company null when unknown
 * @param contacts in the order of the deal
 */
public record OpenDeal(
        String id,
        String title,
        String url,
        Stage stage,
        @Nullable User owner,
        @Nullable Money amount,
        Instant createdAt,
        Instant lastActivityAt,
        @Nullable Company company,
        List<Contact> contacts)
        implements Named {

    /** What is kept of {@code deal}. */
    public static OpenDeal of(Deal deal, Instant lastActivityAt) {
        return new OpenDeal(
                deal.id(),
                deal.title(),
                deal.url(),
                deal.stage(),
                deal.owner(),
                deal.amount(),
                deal.createdAt(),
                lastActivityAt,
                deal.company(),
                deal.contacts());
    }

    @Override
    public String label() {
        return title.isBlank() ? id : title;
    }

    /** Equal when the deals are: when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpenDeal deal && id.equals(deal.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
