package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of at least {@code minCalls} calls with a known line that the owner made or took on the owner's open deals in the
 * window, more than {@code maxShare} were on none of the company's lines.
 */
@Row(
        id = "call-outside-company-line",
        severity = MINOR,
        settled = Settled.ACT,
        requires = INTERACTIONS,
        complete = INTERACTIONS,
        types = "CALL")
record CallOutsideCompanyLine(Set<String> companyLines, BigDecimal maxShare, int minCalls, int window)
        implements Oracle {

    /** Of the companies that random deals belong to. */
    static final String LINE = "503-814";

    CallOutsideCompanyLine() {
        this(Set.of(), new BigDecimal("0.2"), 5, 7);
    }

    CallOutsideCompanyLine(String line) {
        this(Set.of(line), new BigDecimal("0.2"), 5, 7);
    }

    @Override
    public boolean answerable(CrmSnapshot crm, Terms terms) {
        return !companyLines.isEmpty();
    }

    @Override
    public Stream<Accusation> judge(CrmSnapshot past, Terms terms) {
        Map<User, List<Interaction>> calls = calls(past, terms);
        return calls.keySet().stream().flatMap(owner -> judge(owner, calls.get(owner)));
    }

    /** Who called on a known line. */
    @Override
    public Set<User> owners(CrmSnapshot past, Terms terms) {
        Map<User, List<Interaction>> calls = calls(past, terms);
        return calls.keySet().stream()
                .filter(owner -> !calls.get(owner).isEmpty())
                .collect(Collectors.toSet());
    }

    private Map<User, List<Interaction>> calls(CrmSnapshot past, Terms terms) {
        Map<User, List<Deal>> portfolios = past.deals().stream()
                .filter(deal -> Stages.open(deal) && deal.owner() != null && terms.person(deal.owner()))
                .filter(deal -> !deal.damagedKinds().contains(INTERACTIONS))
                .collect(Collectors.groupingBy(Deal::owner));
        return portfolios.keySet().stream()
                .collect(Collectors.toMap(
                        owner -> owner, owner -> calls(owner, portfolios.get(owner), terms.of(owner))));
    }

    private Stream<Accusation> judge(User owner, List<Interaction> calls) {
        List<Interaction> outside = calls.stream()
                .filter(call -> !new Written(call.line()).isOneOf(companyLines))
                .toList();
        boolean tooMany = calls.size() >= minCalls && Shares.exceeds(outside.size(), calls.size(), maxShare);
        return !tooMany
                ? Stream.empty()
                : Stream.of(Accusation.of(owner, new Finding(criterion(), "USER", owner.id(), null, ""))
                        .since(Terms.latest(
                                outside.stream().map(Interaction::startedAt).toArray(Instant[]::new)))
                        .with("calls", calls.size())
                        .with("outside", outside.size())
                        .with(
                                "lines",
                                outside.stream()
                                        .map(CallOutsideCompanyLine::line)
                                        .sorted()
                                        .distinct()
                                        .toList()));
    }

    /**
     * On a known line; a line of punctuation alone is none. A shared call is one, on however many deals it hangs; calls
     * of one id that began at different moments are different calls.
     */
    private List<Interaction> calls(User owner, List<Deal> deals, Terms terms) {
        return deals.stream()
                .flatMap(deal -> deal.interactions().stream())
                .filter(call -> call.type() == Interaction.Type.CALL && Objects.equals(call.user(), owner))
                .filter(call -> terms.lately(call.startedAt(), window) && !unanswered(call))
                .filter(call -> !terms.blank(call.line()))
                .filter(call -> !line(call).isEmpty())
                .collect(Collectors.toMap(
                        call -> call.shared() ? List.of(call.id(), call.startedAt(), line(call)) : new Object(),
                        call -> call,
                        (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private static String line(Interaction call) {
        return new Written(call.line()).plain();
    }

    private static boolean unanswered(Interaction call) {
        return call.direction() == Interaction.Direction.INCOMING && Objects.equals(call.talkSeconds(), 0);
    }
}
