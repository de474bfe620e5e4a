package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.COUNT;

import io.crmrules.model.Deal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What time it is where the customer is. The city or the phone of a contact or of a company tells, where it has one zone;
 * a mobile number of Russia tells nothing, nor do customers whose clocks show different times.
 */
public interface CustomerWords {

    /** The hour at the customer's, from 0 to 23; null when the moment is unknown or nothing tells where the customer is. */
    @Nullable
    Integer customersHour(@Nullable Instant moment, Deal deal);

    /**
     * Whether it was before the hour {@code from}, or not before the hour {@code until}, at the customer's; never where
     * {@linkplain #customersHour nothing tells} where that is.
     */
    boolean outsideCustomersHours(
            @Nullable Instant moment, @Asks(COUNT) String from, @Asks(COUNT) String until, Deal deal);
}
