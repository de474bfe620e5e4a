package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.LIST;
import static io.crmrules.policy.parameter.Parameter.Type.MAP_COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.SHARE;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.facts.MalformedData;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deal's card, its contacts included, holds and lacks. */
public interface CardWords {

    /** Whether one of the deal's contacts, its company, or a company of theirs has a phone or e-mail that is not blank. */
    boolean reachable(Deal deal);

    /** Whether somebody entered an amount: neither zero nor, in any currency, one of the policy's filler amounts. */
    boolean amountEntered(Deal deal);

    /** The first of the deal's own fields with these names that is not blank; empty when there is none. */
    String field(@Asks(LIST) String names, Deal deal);

    /** The first of the contact's own fields with these names that is not blank; empty when there is none. */
    String field(@Nullable Contact contact, @Asks(LIST) String names, Deal deal);

    /** The first of the company's own fields with these names that is not blank; empty when there is none. */
    String field(@Nullable Company company, @Asks(LIST) String names, Deal deal);

    /** Whether the deal has one of these tags, both {@linkplain TextWords#normalised normalised}. */
    boolean tagged(@Asks(LIST) String tags, Deal deal);

    /**
     * What is malformed in the deal's amount and in the contacts of the deal: a phone that no country can have, an
     * e-mail without a local part, an @ and a domain with a dot or with blanks in it, a birthday to come or one that
     * programs fill in for none. Blank values are missing, not malformed.
     */
    List<MalformedData> malformed(Deal deal);

    /** Whether the contact fills at least the share {@code minShare} of the fields that {@code fields} gives weights. */
    boolean filledIn(Contact contact, @Asks(MAP_COUNT) String fields, @Asks(SHARE) String minShare, Deal deal);

    /** The share of the weighted fields that the contact fills, in hundredths, rounded down. */
    BigDecimal filledShare(Contact contact, @Asks(MAP_COUNT) String fields, Deal deal);

    /** The paths of the weighted fields that are blank, "contact.phone" for phone; the heaviest first. */
    List<String> blankFields(Contact contact, @Asks(MAP_COUNT) String fields, Deal deal);

    /** Whether the company fills at least the share {@code minShare} of the fields that {@code fields} gives weights. */
    boolean filledIn(Company company, @Asks(MAP_COUNT) String fields, @Asks(SHARE) String minShare, Deal deal);

    /** The share of the weighted fields that the company fills, in hundredths, rounded down. */
    BigDecimal filledShare(Company company, @Asks(MAP_COUNT) String fields, Deal deal);

    /** The paths of the weighted fields that are blank, "company.phone" for phone; the heaviest first. */
    List<String> blankFields(Company company, @Asks(MAP_COUNT) String fields, Deal deal);

    /** The fields that the company requires of the deal where it stands, in the order of the policy; possibly none. */
    List<RequiredField> requiredFields(Deal deal);

    /** Whether the data tell if the requirement is met: a field that satisfies it, or all fields that could. */
    boolean tells(RequiredField requirement, Deal deal);

    /** Whether every field that would satisfy the requirement is blank. */
    boolean missing(RequiredField requirement, Deal deal);
}
