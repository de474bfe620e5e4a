package io.crmrules.rule.words;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the company has laid down. */
public interface PolicyWords {

    /** A parameter of whole days or a count. */
    int count(String parameter, @Nullable Deal deal);

    /** A parameter of working time. */
    Duration duration(String parameter, @Nullable Deal deal);

    /** A parameter that is an amount of money. */
    Money money(String parameter, @Nullable Deal deal);

    /** A parameter that is on or off. */
    boolean flag(String parameter, @Nullable Deal deal);

    /** A parameter with a choice of values. */
    String choice(String parameter, @Nullable Deal deal);

    /** A parameter that is a list of texts, roles or stages. */
    List<String> list(String parameter, @Nullable Deal deal);

    /** A parameter that is a share, from 0 to 1. */
    BigDecimal share(String parameter, @Nullable Deal deal);

    /** Whether {@code part} is a larger share of {@code whole} than the parameter allows; never of nothing. */
    boolean exceeds(int part, int whole, String share, @Nullable Deal deal);

    /** Whether the list of this parameter names the value; never an unknown one. */
    boolean among(String parameter, @Nullable Enum<?> value, @Nullable Deal deal);

    /** Whether the stage is in the list of this parameter, by id or as pipeline/stage. */
    boolean listed(String parameter, @Nullable Stage stage, @Nullable Deal deal);

    /** The number that the map of this parameter has for the deal's stage, else the number {@code otherwise}. */
    int perStage(String parameter, String otherwise, Deal deal);

    /** The number that the map of this parameter has for the role; {@link Integer#MAX_VALUE} when it has none. */
    int perRole(String parameter, @Nullable Role role);

    /** Whether the lead source is in the list of this parameter, by its id. */
    boolean exempt(String parameter, @Nullable LeadSource source, Deal deal);

    /** Whether the amount is known, in the parameter's currency, and reaches the parameter. */
    boolean atLeast(@Nullable Money amount, String parameter, Deal deal);

    /** Whether the amount is known, in the parameter's currency, and stays below the parameter. */
    boolean below(@Nullable Money amount, String parameter, Deal deal);
}
