package io.crmrules.drools.oracle;

import io.crmrules.model.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What somebody entered as the amount of a deal. */
final class Amount {

    private Amount() {}

    /** Zero is nothing, and one is what people type for it, in any currency. */
    static boolean nothing(@Nullable Money amount) {
        return amount == null || amount.value().signum() == 0 || amount.value().compareTo(BigDecimal.ONE) == 0;
    }
}
