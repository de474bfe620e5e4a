package io.crmrules.drools.oracle;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.policy.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the {@link Scenario} of a seed. That of seed 0 is the usual one. */
final class Variations {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final List<Role> ROLES = List.of(Role.values());
    private static final List<String> USERS = List.of(
            "rep-1", "rep-2", "rep-3", "rep-5", "trainee", "exchange", "head", "quality", "robot", "nobody", "gone");

    private static final List<String> PIPELINES = List.of("sales", "partners", "service");
    private static final int ATTEMPTS = 20;

    private final long seed;
    private final Chance chance;

    Variations(long seed) {
        this.seed = seed;
        this.chance = new Chance(seed);
    }

    Scenario scenario() {
        Scenario usual = Scenario.usual(seed);
        return seed == 0 ? usual : varied(usual);
    }

    private Scenario varied(Scenario usual) {
        LocalDate around = LocalDate.of(2026, 1, 15).plusDays(chance.between(0, 700));
        Moment moment = Moment.ALL.get((int) Math.floorMod(seed, (long) Moment.ALL.size()));
        boolean usually = chance.of(25) && moment.comes(around, usual.time());
        WorkingTime time = usually ? usual.time() : calendar(around, moment);
        Instant now = moment.near(around, time).plusMillis(chance.of(15) ? 1 : 0);
        Scenario it = usual.working(time).at(now);
        it = chance.of(60) ? it.with(people(time, now)) : it;
        it = chance.of(50) ? it.knowing(roles()) : it;
        it = chance.of(50) ? it.of(companyTerms()) : it;
        it = chance.of(85) ? sharing(it.deciding(this::otherwise)) : it;
        it = chance.of(25) ? it.deciding(decision -> chance.of(15) ? decision.off() : decision) : it;
        it = chance.of(50) ? it.inPipelines(pipelines(it)) : it;
        return chance.of(50) || Exports.always(seed) ? exported(it) : it;
    }

    /** One under which there is such a moment, if a few attempts find any. */
    private WorkingTime calendar(LocalDate around, Moment moment) {
        Calendars calendars = new Calendars(chance);
        return Stream.generate(() -> calendars.around(around))
                .limit(ATTEMPTS)
                .filter(time -> moment.comes(around, time))
                .findFirst()
                .orElseGet(() -> calendars.around(around));
    }

    private People people(WorkingTime company, Instant now) {
        Calendars calendars = new Calendars(chance);
        LocalDate today = company.day(now);
        Map<String, OwnTime> ofUsers = new TreeMap<>();
        chance.some(35, USERS).forEach(user -> ofUsers.put(user, calendars.own(today, company)));
        Map<String, OwnTime> ofPipelines = new TreeMap<>();
        chance.some(30, PIPELINES).forEach(pipeline -> ofPipelines.put(pipeline, calendars.own(today, company)));
        Map<String, List<Leave>> absent = new TreeMap<>();
        chance.some(35, USERS).forEach(user -> absent.put(user, leaves(today)));
        return new People(company, ofUsers, ofPipelines, absent);
    }

    /** Some end or begin today or beside it, some never end; deputies may be anybody, away, oneself or nobody at all. */
    private List<Leave> leaves(LocalDate today) {
        List<Leave> leaves = new ArrayList<>();
        for (int i = chance.between(1, 2); i > 0; i--) {
            LocalDate from = today.minusDays(chance.of(40) ? chance.between(-1, 1) : chance.between(0, 20));
            LocalDate to = chance.of(20) ? LocalDate.MAX : from.plusDays(chance.of(30) ? 0 : chance.between(0, 20));
            String deputy = chance.of(25) ? null : chance.of(5) ? "no such user" : chance.pick(USERS);
            leaves.add(new Leave(from, to, deputy));
        }
        return leaves;
    }

    /** How many may share a key is one term of the company, whoever goes by it. */
    private static Scenario sharing(Scenario it) {
        int maxShared = ((DuplicateDeal) it.decision("duplicate-deal", null).oracle()).maxShared();
        return it.deciding(decision -> Parameters.of(decision.oracle()).containsKey("maxShared")
                ? decision.with("maxShared", maxShared)
                : decision);
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new TreeMap<>();
        chance.some(25, USERS).forEach(user -> roles.put(user, chance.pick(ROLES)));
        return roles;
    }

    private CompanyTerms companyTerms() {
        return new CompanyTerms(
                chance.pick(Moves.MIN_TALK),
                chance.pick(Moves.PLACEHOLDERS),
                chance.pick(Moves.REQUIRED_FIELDS),
                chance.pick(Moves.FILLERS),
                chance.pick(Moves.FILLER_AMOUNTS),
                chance.pick(Moves.RATES),
                chance.some(8, PIPELINES),
                chance.pick(Moves.SYSTEMIC),
                chance.pick(Moves.DAY_GATE_NEEDS));
    }

    private Decision otherwise(Decision before) {
        Oracle oracle = before.oracle();
        Decision decision = before;
        for (String parameter : seed % 2 == 0
                ? inTurn(oracle)
                : chance.some(45, Parameters.of(oracle).keySet())) {
            decision = decision.with(parameter, chance.pick(Moves.of(oracle, parameter)));
        }
        return chance.of(15) ? decision.of(chance.pick(SEVERITIES)) : decision;
    }

    /** One parameter alone, so that no other hides what it does. */
    private Collection<String> inTurn(Oracle oracle) {
        List<String> all = List.copyOf(Parameters.of(oracle).keySet());
        return all.isEmpty() ? all : List.of(all.get((int) (seed / 2 % all.size())));
    }

    private Map<String, Map<String, Decision>> pipelines(Scenario scenario) {
        Map<String, Map<String, Decision>> pipelines = new TreeMap<>();
        for (String pipeline : chance.some(40, PIPELINES)) {
            Map<String, Decision> overrides = new TreeMap<>();
            scenario.decisions().forEach((criterion, decision) -> {
                if (decision.oracle().perPipeline() && chance.of(25)) {
                    overrides.put(criterion, otherwise(chance.of(85) ? decision.on() : decision.off()));
                }
            });
            pipelines.put(pipeline, overrides);
        }
        return pipelines;
    }

    /** Most narrow exports are otherwise whole, so that the deals of which nothing is said can be counted. */
    private Scenario exported(Scenario scenario) {
        Scenario narrow = scenario.carrying(new Exports(chance, scenario).coverage());
        return chance.of(80) ? narrow.undamaged() : narrow;
    }
}
