package io.crmrules.policy.lint;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.parameter.Parameter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Terms of the company that are said twice, or that nobody goes by. */
final class TermDoubts {

    private final Decided decided;
    private final List<Doubt> found = new ArrayList<>();

    TermDoubts(Decided decided) {
        this.decided = decided;
    }

    List<Doubt> all() {
        List<PolicyEntry> own =
                decided.entries().stream().filter(PolicyEntry::own).toList();
        for (int i = 0; i < own.size(); i++) {
            CompanyTerm term = own.get(i).term();
            if (term != null) {
                idle(own.get(i), term);
                repeated(own.get(i), term, own.subList(0, i));
            }
        }
        lookback();
        return found;
    }

    /** What a conversation is matters to rules that never name the term; all others say what they go by. */
    private void idle(PolicyEntry entry, CompanyTerm term) {
        List<CriterionSpec> users = decided.criteria().stream()
                .filter(spec -> spec.terms().contains(term))
                .toList();
        if (term != CompanyTerm.MIN_TALK && users.stream().noneMatch(spec -> decided.onSomewhere(spec.id()))) {
            String ids = users.stream().map(CriterionSpec::id).collect(Collectors.joining(", "));
            found.add(ids.isEmpty() ? Doubt.of(entry, "termOfNobody") : Doubt.of(entry, "termOff", ids));
        }
    }

    /** A term has names of former times, so one file can say it twice under names that look like two things. */
    private void repeated(PolicyEntry entry, CompanyTerm term, List<PolicyEntry> earlier) {
        earlier.stream()
                .filter(each -> each.term() == term
                        && each.file().equals(entry.file())
                        && Objects.equals(each.pipeline(), entry.pipeline())
                        && !each.path().equals(entry.path())
                        && !term.read(each.value()).equals(term.read(entry.value())))
                .findFirst()
                .ifPresent(each -> found.add(Doubt.of(
                        entry, "saidTwice", each.path(), Parameter.format(term.read(each.value())), term.id())));
    }

    /** So much working time never passes between the first day that is looked at and now. */
    private void lookback() {
        Duration within = (Duration) decided.value(CompanyTerm.WITHIN);
        int days = (Integer) decided.value(CompanyTerm.LOOKBACK);
        boolean asked = decided.criteria().stream()
                .anyMatch(spec -> spec.terms().contains(CompanyTerm.WITHIN) && decided.on(spec.id()));
        if (asked && within.compareTo(Duration.ofDays(days)) >= 0) {
            found.add(Doubt.of(decided.where("", CompanyTerm.WITHIN.id()), "lookback", Parameter.format(within), days));
        }
    }
}
