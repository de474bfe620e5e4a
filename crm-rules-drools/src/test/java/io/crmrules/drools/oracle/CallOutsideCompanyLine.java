package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of at least {@code minCalls} calls with a known line that the owner made or took on the owner's open deals in the
 * window, more than {@code maxPercent} of a hundred were on none of the company's lines.
 */
record CallOutsideCompanyLine(Set<String> companyLines, int maxPercent, int minCalls, int windowDays)
        implements Oracle {

    /** Of the companies that random deals belong to. */
    static final String LINE = "503-814";

    CallOutsideCompanyLine() {
        this(Set.of(LINE), 20, 5, 7);
    }

    @Override
    public String criterion() {
        return "call-outside-company-line";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.INTERACTIONS);
    }

    @Override
    public Stream<Finding> judge(CrmSnapshot past, Terms terms) {
        Map<User, List<Deal>> portfolios = past.deals().stream()
                .filter(deal -> Stages.open(deal) && deal.owner() != null)
                .filter(deal -> !deal.damagedKinds().contains(DataKind.INTERACTIONS))
                .collect(Collectors.groupingBy(Deal::owner));
        return portfolios.keySet().stream()
                .filter(owner -> !terms.is(owner, Role.ROBOT))
                .filter(owner -> tooMany(lines(owner, portfolios.get(owner), terms)))
                .map(owner -> new Finding(criterion(), "USER", owner.id(), null, ""));
    }

    private List<String> lines(User owner, List<Deal> deals, Terms terms) {
        return deals.stream()
                .flatMap(deal -> deal.interactions().stream())
                .filter(call -> call.type() == Interaction.Type.CALL && Objects.equals(call.user(), owner))
                .filter(call -> terms.lately(call.startedAt(), windowDays) && !unanswered(call))
                .map(Interaction::line)
                .filter(line -> !Terms.blank(line))
                .toList();
    }

    private static boolean unanswered(Interaction call) {
        return call.direction() == Interaction.Direction.INCOMING && Objects.equals(call.talkSeconds(), 0);
    }

    private boolean tooMany(List<String> lines) {
        long outside = lines.stream()
                .filter(line -> !new Written(line).isOneOf(companyLines))
                .count();
        return lines.size() >= minCalls && outside * 100 > (long) maxPercent * lines.size();
    }
}
