package io.crmrules.rule.support;

import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.MalformedData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The words about what stands on the cards of deal, contact and company. */
abstract class CardCheck extends PolicyCheck {

    final RequiredFields fields;
    private final ContactForms forms;
    private final Malformations malformations;

    CardCheck(PolicyInForce policy, Coverage coverage, Instant now) {
        super(policy, now);
        this.fields = new RequiredFields(this, policy.requiredFields(), coverage);
        this.forms = new ContactForms(fields);
        this.malformations = new Malformations(this);
    }

    @Override
    public boolean reachable(Deal deal) {
        return fields.reachable(deal);
    }

    @Override
    public boolean amountEntered(Deal deal) {
        Money amount = deal.amount();
        return amount != null
                && amount.entered()
                && !policy.fillerAmounts().contains(amount.value().stripTrailingZeros());
    }

    @Override
    public List<MalformedData> malformed(Deal deal) {
        return malformations.of(deal, choice(CompanyTerm.REGION.id(), deal), today(deal));
    }

    @Override
    public boolean filledIn(Contact contact, String parameter, String minShare, Deal deal) {
        return forms.filledIn(contact, map(parameter, deal), share(minShare, deal));
    }

    @Override
    public BigDecimal filledShare(Contact contact, String parameter, Deal deal) {
        return forms.share(contact, map(parameter, deal));
    }

    @Override
    public List<String> blankFields(Contact contact, String parameter, Deal deal) {
        return forms.blank(contact, map(parameter, deal));
    }
}
