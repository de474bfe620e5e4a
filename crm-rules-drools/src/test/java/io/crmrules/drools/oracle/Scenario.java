package io.crmrules.drools.oracle;

import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.Edges;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company, a moment and an export. Every call that changes something gives a copy.
 *
 * @param seed of what is random
 * @param now the moment of the check
 * @param people the company's calendar, whose calendars differ, and who is away
 * @param roles what the company knows better than the CRM, by user id
 * @param company what no criterion owns alone
 * @param decisions about each criterion, by its id
 * @param pipelines what pipelines decide otherwise, by their id and that of the criterion
 * @param coverage how far the snapshot reaches
 * @param damaged whether the export lost records of some deals
 */
public record Scenario(
        long seed,
        Instant now,
        People people,
        Map<String, Role> roles,
        CompanyTerms company,
        Map<String, Decision> decisions,
        Map<String, Map<String, Decision>> pipelines,
        Coverage coverage,
        boolean damaged) {

    /** Of a hundred: what owners do again and again has to be found in small CRMs. */
    private static final int OWNERS = 30;

    /** A Friday evening in a company that has decided nothing, but that every criterion is on. */
    static Scenario usual(long seed) {
        return new Scenario(
                seed,
                Example.NOW,
                People.USUAL,
                Map.of(),
                CompanyTerms.STANDARD,
                Oracles.all().stream().collect(Collectors.toMap(Oracle::criterion, Decision::usual)),
                Map.of(),
                Coverage.everything(),
                true);
    }

    /** One that is out of the ordinary in ways that the seed decides. */
    public static Scenario of(long seed) {
        return new Variations(seed).scenario();
    }

    Scenario at(Instant moment) {
        return new Scenario(seed, moment, people, roles, company, decisions, pipelines, coverage, damaged);
    }

    Scenario working(WorkingTime hours) {
        return new Scenario(seed, now, people.in(hours), roles, company, decisions, pipelines, coverage, damaged);
    }

    Scenario with(People staff) {
        return new Scenario(seed, now, staff, roles, company, decisions, pipelines, coverage, damaged);
    }

    /** The company's calendar. */
    WorkingTime time() {
        return people.company();
    }

    Scenario knowing(Map<String, Role> better) {
        return new Scenario(seed, now, people, better, company, decisions, pipelines, coverage, damaged);
    }

    Scenario of(CompanyTerms terms) {
        return new Scenario(seed, now, people, roles, terms, decisions, pipelines, coverage, damaged);
    }

    Scenario deciding(UnaryOperator<Decision> otherwise) {
        Map<String, Decision> decided = new TreeMap<>(decisions);
        decided.replaceAll((criterion, decision) -> otherwise.apply(decision));
        return new Scenario(seed, now, people, roles, company, decided, pipelines, coverage, damaged);
    }

    Scenario inPipelines(Map<String, Map<String, Decision>> overrides) {
        return new Scenario(seed, now, people, roles, company, decisions, overrides, coverage, damaged);
    }

    Scenario carrying(Coverage reach) {
        return new Scenario(seed, now, people, roles, company, decisions, pipelines, reach, damaged);
    }

    Scenario undamaged() {
        return new Scenario(seed, now, people, roles, company, decisions, pipelines, coverage, false);
    }

    /** What the company has decided, as it tells the library. */
    public Policy policy() {
        return new PolicyWriter(this).policy();
    }

    /** A CRM that lies in wait where this company's criteria change their mind. */
    public CrmSnapshot crm(int deals) {
        CrmSnapshot crm = new RandomCrm(seed, edges(time()), this::edges).snapshot(deals);
        return crm.toBuilder()
                .coverage(coverage)
                .deals(
                        damaged
                                ? crm.deals()
                                : crm.deals().stream().map(Scenario::whole).toList())
                .build();
    }

    /** Without pipelines that are judged by nothing: their stages and deals do not exist. */
    CrmSnapshot judged(CrmSnapshot crm) {
        return crm.toBuilder()
                .pipelines(crm.pipelines().stream().filter(this::judged).toList())
                .deals(crm.deals().stream()
                        .filter(deal -> judged(deal.pipeline()))
                        .toList())
                .build();
    }

    private boolean judged(Pipeline pipeline) {
        return !pipeline.archived() && !company.unjudged().contains(pipeline.id());
    }

    private static Deal whole(Deal deal) {
        return deal.toBuilder().damagedKinds(Set.of()).cardComplete(true).build();
    }

    /** Where criteria change their mind about the deals of an owner in a pipeline. */
    private Edges edges(@Nullable User owner, Pipeline pipeline) {
        return edges(people.timeOf(owner, pipeline));
    }

    private Edges edges(WorkingTime time) {
        Edges usual = Edges.standard(now, time.zone());
        return new Edges(
                now,
                time.zone(),
                date -> time.hours(date).stream()
                        .map(shift -> new Edges.Shift(time.at(date, shift.opens()), time.at(date, shift.closes())))
                        .sorted(Comparator.comparing(Edges.Shift::opens))
                        .toList(),
                with(usual.spans(), Duration.class),
                with(usual.days(), Integer.class),
                OWNERS);
    }

    /** The usual ones, and the values of this type that parameters have here. */
    private <T> List<T> with(List<T> usual, Class<T> type) {
        Stream<T> own = Stream.concat(Stream.of(decisions), pipelines.values().stream())
                .flatMap(all -> all.values().stream())
                .flatMap(decision -> Parameters.of(decision.oracle()).values().stream())
                .filter(type::isInstance)
                .map(type::cast);
        return Stream.concat(usual.stream(), own).distinct().toList();
    }

    /** What is decided in the company and in each pipeline that has terms of its own. */
    Stream<Decision> everywhere(String criterion) {
        return Stream.concat(Stream.of(decisions), pipelines.values().stream())
                .map(all -> all.get(criterion))
                .filter(Objects::nonNull);
    }

    /** What is decided in a pipeline, null: in the company. */
    Decision decision(String criterion, @Nullable String pipeline) {
        return pipelines
                .getOrDefault(String.valueOf(pipeline), Map.of())
                .getOrDefault(criterion, decisions.get(criterion));
    }

    /** The words as they are meant in a pipeline, null: in the company. */
    Terms terms(@Nullable String pipeline) {
        return new Terms(
                now,
                time(),
                people,
                user -> roles.getOrDefault(user.id(), user.role()),
                company,
                (ConversationWithoutComment)
                        decision("conversation-without-comment", pipeline).oracle(),
                ((MalformedContactData) decision("malformed-contact-data", null).oracle()).defaultRegion(),
                new Carried(coverage));
    }

    /** What is not as usual. */
    @Override
    public String toString() {
        return "seed " + seed + " at " + now + ", " + people + ", roles " + roles + ", " + company + ", decided "
                + decisions.values().stream().map(Decision::toString).collect(Collectors.joining()) + ", in pipelines "
                + pipelines + ", carried " + coverage.provides() + " " + coverage.spans();
    }
}
