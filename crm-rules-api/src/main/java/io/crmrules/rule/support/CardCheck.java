package io.crmrules.rule.support;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Milestones;
import io.crmrules.model.Money;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.MalformedData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words about what stands on the cards of deal, contact and company, and what a deal has reached. */
abstract class CardCheck extends PolicyCheck {

    final RequiredFields fields;
    private final Malformations malformations;

    CardCheck(PolicyInForce policy, Coverage coverage, Instant now) {
        super(policy, now);
        this.fields = new RequiredFields(this, policy.requiredFields(), coverage);
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
    public List<Milestone> reachedMilestones(Deal deal) {
        return milestones(deal).reached();
    }

    @Override
    public List<Milestone> milestonesAhead(Deal deal) {
        return milestones(deal).ahead();
    }

    @Override
    public @Nullable MilestoneType unreachedMilestone(Deal deal) {
        return milestones(deal).unreached();
    }

    private Milestones milestones(Deal deal) {
        return Milestones.of(deal, policy::inCurrency);
    }

    @Override
    public List<MalformedData> malformed(Deal deal) {
        return malformations.of(deal, choice(CompanyTerm.REGION.id(), deal), today(deal));
    }

    @Override
    public boolean filledIn(Contact contact, String parameter, String minShare, Deal deal) {
        return CardForm.of(contact, fields).filledIn(map(parameter, deal), share(minShare, deal));
    }

    @Override
    public BigDecimal filledShare(Contact contact, String parameter, Deal deal) {
        return CardForm.of(contact, fields).share(map(parameter, deal));
    }

    @Override
    public List<String> blankFields(Contact contact, String parameter, Deal deal) {
        return CardForm.of(contact, fields).blank(map(parameter, deal));
    }

    @Override
    public boolean filledIn(Company company, String parameter, String minShare, Deal deal) {
        return CardForm.of(company, fields).filledIn(map(parameter, deal), share(minShare, deal));
    }

    @Override
    public BigDecimal filledShare(Company company, String parameter, Deal deal) {
        return CardForm.of(company, fields).share(map(parameter, deal));
    }

    @Override
    public List<String> blankFields(Company company, String parameter, Deal deal) {
        return CardForm.of(company, fields).blank(map(parameter, deal));
    }
}
