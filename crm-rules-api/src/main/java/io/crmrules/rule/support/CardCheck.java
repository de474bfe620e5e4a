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
import io.crmrules.rule.support.place.CustomerZones;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words about what stands on the cards of deal, contact and company, and what a deal has reached. */
abstract class CardCheck extends TextCheck {

    final RequiredFields fields;
    private final Malformations malformations;
    private final IdentityHashMap<Deal, Set<ZoneId>> zonesOf = new IdentityHashMap<>();

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
    public boolean reached(MilestoneType type, Deal deal) {
        return !deal.milestones().isEmpty()
                && reachedMilestones(deal).stream().anyMatch(milestone -> milestone.type() == type);
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
    public String field(String names, Deal deal) {
        return field(deal.fields(), names, deal);
    }

    @Override
    public String field(@Nullable Contact contact, String names, Deal deal) {
        return contact == null ? "" : field(contact.fields(), names, deal);
    }

    @Override
    public String field(@Nullable Company company, String names, Deal deal) {
        return company == null ? "" : field(company.fields(), names, deal);
    }

    private String field(Map<String, String> fields, String names, Deal deal) {
        for (String name : fields.isEmpty() ? List.<String>of() : list(names, deal)) {
            String value = fields.get(name);
            if (!blank(value)) {
                return value == null ? "" : value;
            }
        }
        return "";
    }

    @Override
    public @Nullable Integer customersHour(@Nullable Instant moment, Deal deal) {
        Set<ZoneId> zones = moment == null
                ? Set.of()
                : zonesOf.computeIfAbsent(
                        deal, one -> CustomerZones.of(one, this, choice(CompanyTerm.REGION.id(), one)));
        ZoneOffset offset = moment == null ? null : CustomerZones.offset(zones, moment);
        return moment == null || offset == null ? null : moment.atOffset(offset).getHour();
    }

    @Override
    public boolean outsideCustomersHours(@Nullable Instant moment, String from, String until, Deal deal) {
        Integer hour = customersHour(moment, deal);
        return hour != null && outside(hour, count(from, deal), count(until, deal));
    }

    /** Hours from 22 until 6 are those over midnight. */
    private static boolean outside(int hour, int from, int until) {
        return from <= until ? hour < from || hour >= until : hour < from && hour >= until;
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
