package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.INTERACTIONS;
import static io.crmrules.policy.Severity.MINOR;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.math.BigDecimal;
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
        Map<User, List<Deal>> portfolios = past.deals().stream()
                .filter(deal -> Stages.open(deal) && deal.owner() != null)
                .filter(deal -> !deal.damagedKinds().contains(INTERACTIONS))
                .collect(Collectors.groupingBy(Deal::owner));
        return portfolios.keySet().stream()
                .filter(owner -> !terms.is(owner, Role.ROBOT))
                .flatMap(owner -> judge(owner, lines(owner, portfolios.get(owner), terms)));
    }

    private Stream<Accusation> judge(User owner, List<String> lines) {
        List<String> outside = lines.stream()
                .filter(line -> !new Written(line).isOneOf(companyLines))
                .toList();
        boolean tooMany = lines.size() >= minCalls && Shares.exceeds(outside.size(), lines.size(), maxShare);
        return !tooMany
                ? Stream.empty()
                : Stream.of(Accusation.of(owner, new Finding(criterion(), "USER", owner.id(), null, ""))
                        .with("calls", lines.size())
                        .with("outside", outside.size())
                        .with("lines", outside.stream().sorted().distinct().toList()));
    }

    /** In one form each; a line of punctuation alone is none. */
    private List<String> lines(User owner, List<Deal> deals, Terms terms) {
        return deals.stream()
                .flatMap(deal -> deal.interactions().stream())
                .filter(call -> call.type() == Interaction.Type.CALL && Objects.equals(call.user(), owner))
                .filter(call -> terms.lately(call.startedAt(), window) && !unanswered(call))
                .map(Interaction::line)
                .filter(line -> !terms.blank(line))
                .map(line -> new Written(line).plain())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean unanswered(Interaction call) {
        return call.direction() == Interaction.Direction.INCOMING && Objects.equals(call.talkSeconds(), 0);
    }
}
