package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.CHOICE;
import static io.crmrules.policy.parameter.Parameter.Type.COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.DAYS;
import static io.crmrules.policy.parameter.Parameter.Type.DURATION;
import static io.crmrules.policy.parameter.Parameter.Type.FLAG;
import static io.crmrules.policy.parameter.Parameter.Type.LIST;
import static io.crmrules.policy.parameter.Parameter.Type.MAP_COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.MONEY;
import static io.crmrules.policy.parameter.Parameter.Type.PER_STAGE;
import static io.crmrules.policy.parameter.Parameter.Type.REGION;
import static io.crmrules.policy.parameter.Parameter.Type.ROLES;
import static io.crmrules.policy.parameter.Parameter.Type.SHARE;
import static io.crmrules.policy.parameter.Parameter.Type.STAGES;
import static io.crmrules.policy.parameter.Parameter.Type.TEXT;
import static io.crmrules.policy.parameter.Parameter.Type.WORKING_DAYS;

import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the company has laid down: parameters and the terms of the company, by their qualified names. Of a deal, because
 * its pipeline may have its own; without one, where a rule judges no deal, of the company.
 */
public interface PolicyWords {

    /** A parameter of whole days, be they local or working days. */
    int days(@Asks({DAYS, WORKING_DAYS}) String parameter, Deal deal);

    /** The company's whole days. */
    int days(@Asks({DAYS, WORKING_DAYS}) String parameter);

    /** A count; reads days too. */
    int count(@Asks({COUNT, DAYS, WORKING_DAYS}) String parameter, Deal deal);

    /** The company's count; reads days too. */
    int count(@Asks({COUNT, DAYS, WORKING_DAYS}) String parameter);

    /** A parameter of working time. */
    Duration duration(@Asks(DURATION) String parameter, Deal deal);

    /** The company's working time. */
    Duration duration(@Asks(DURATION) String parameter);

    /** A parameter that is an amount of money. */
    Money money(@Asks(MONEY) String parameter, Deal deal);

    /** The company's amount of money. */
    Money money(@Asks(MONEY) String parameter);

    /** A parameter that is on or off. */
    boolean flag(@Asks(FLAG) String parameter, Deal deal);

    /** Whether it is on for the company. */
    boolean flag(@Asks(FLAG) String parameter);

    /** A parameter with a choice of values. */
    String choice(@Asks({CHOICE, REGION, TEXT}) String parameter, Deal deal);

    /** The company's choice. */
    String choice(@Asks({CHOICE, REGION, TEXT}) String parameter);

    /** A parameter that is a list of texts, roles or stages. */
    List<String> list(@Asks({LIST, ROLES, STAGES}) String parameter, Deal deal);

    /** The company's list of texts, roles or stages. */
    List<String> list(@Asks({LIST, ROLES, STAGES}) String parameter);

    /** A parameter that is a share, from 0 to 1. */
    BigDecimal share(@Asks(SHARE) String parameter, Deal deal);

    /** The company's share, from 0 to 1. */
    BigDecimal share(@Asks(SHARE) String parameter);

    /** Whether {@code part} is a larger share of {@code whole} than the company allows; never of nothing. */
    boolean exceeds(int part, int whole, @Asks(SHARE) String share);

    /** Whether the list of this parameter names the value; never an unknown one. */
    boolean among(@Asks({LIST, ROLES}) String parameter, @Nullable Enum<?> value, Deal deal);

    /** Whether the stage is in the list of this parameter, by id or as pipeline/stage. */
    boolean listed(@Asks(STAGES) String parameter, @Nullable Stage stage, Deal deal);

    /** The number that the map of this parameter has for the deal's stage, else the number {@code otherwise}. */
    int perStage(@Asks(PER_STAGE) String parameter, @Asks({COUNT, DAYS, WORKING_DAYS}) String otherwise, Deal deal);

    /** The number that the map of this parameter has for the role; {@link Integer#MAX_VALUE} when it has none. */
    int perRole(@Asks(MAP_COUNT) String parameter, @Nullable Role role);

    /** Whether the lead source is in the list of this parameter, by its id. */
    boolean exempt(@Asks(LIST) String parameter, @Nullable LeadSource source, Deal deal);

    /** Whether the amount is known and in the parameter's currency, or the policy has rates for both. */
    boolean comparable(@Nullable Money amount, @Asks(MONEY) String parameter, Deal deal);

    /** Whether the amount is {@linkplain #comparable comparable} and reaches the parameter. */
    boolean atLeast(@Nullable Money amount, @Asks(MONEY) String parameter, Deal deal);

    /** Whether the amount is {@linkplain #comparable comparable} and stays below the parameter. */
    boolean below(@Nullable Money amount, @Asks(MONEY) String parameter, Deal deal);
}
