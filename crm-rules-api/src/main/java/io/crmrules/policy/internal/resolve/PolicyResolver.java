package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.internal.file.AccountCalendar;
import io.crmrules.policy.internal.statement.Layers;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.lint.Doubt;
import io.crmrules.policy.lint.PolicyEntry;
import io.crmrules.policy.lint.PolicyLint;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Puts statements in force, or collects why that cannot be. */
public final class PolicyResolver {

    private final Map<String, CriterionSpec> specs = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    public PolicyResolver(Collection<CriterionSpec> criteria) {
        criteria.forEach(spec -> specs.put(spec.id(), spec));
    }

    public PolicyInForce resolve(Layers layers) {
        return resolve(layers, AccountCalendar.NONE);
    }

    /** The account of a CRM goes before the profile, and the company before both. */
    private ResolvedPolicy resolve(Layers layers, AccountCalendar account) {
        List<Statement> own = layers.own().stream().map(this::ofTerm).toList();
        own.forEach(this::refuseNothing);
        List<Statement> statements = Stream.of(
                        layers.shipped().stream()
                                .map(this::ofTerm)
                                .filter(this::applies)
                                .map(this::known),
                        account.statements().stream(),
                        own.stream())
                .flatMap(each -> each)
                .toList();
        CompanyTerms company = new CompanyResolver(statements, problems, specs.keySet()).resolve();
        SettingsDraft settings = new SettingsDraft(specs.values(), problems);
        Map<String, SettingsDraft> overrides = new LinkedHashMap<>();
        statements.stream().filter(each -> each.pipeline() == null).forEach(settings::apply);
        statements.stream()
                .filter(each -> each.pipeline() != null)
                .forEach(each -> overrides
                        .computeIfAbsent(String.valueOf(each.pipeline()), pipeline -> settings.copy())
                        .apply(each));
        problems.orThrow();
        ResolvedPolicy inForce = inForce(layers.profile(), company, settings, overrides);
        PolicyLint lint = new PolicyLint(inForce, specs.values(), entries(statements, Set.copyOf(own)));
        lint.contradictions().forEach(problems::add);
        problems.orThrow();
        List<Doubt> doubts =
                Stream.concat(lint.doubts().stream(), account.doubts().stream()).toList();
        return inForce.known(doubts, found -> new PolicyResolver(specs.values()).resolve(layers, found));
    }

    /** A policy under which nothing is checked would let every day be closed. */
    private void refuseNothing(Statement statement) {
        if (statement.about(Statement.ONLY) && ((Collection<?>) statement.value()).isEmpty()) {
            problems.add(statement.problem(
                    "names nothing, so that no criterion would be left", "Maybe leave 'only' out, or name some."));
        }
    }

    private static List<PolicyEntry> entries(List<Statement> statements, Set<Statement> own) {
        return statements.stream().map(each -> each.entry(own.contains(each))).toList();
    }

    /** What is said of a parameter that has become a term of the company is said of that, whoever has it. */
    private Statement ofTerm(Statement statement) {
        CriterionSpec spec = specs.get(statement.criterion());
        CompanyTerm term = CompanyTerm.formerly(statement.criterion(), statement.key());
        boolean own = spec != null && spec.parameter(statement.key()) != null;
        return term == null || own ? statement : statement.about(term);
    }

    /** A profile may speak of shipped criteria to a host that uses rules of its own only. */
    private boolean applies(Statement shipped) {
        return shipped.criterion().isEmpty() || specs.containsKey(shipped.criterion());
    }

    /** What a profile says of shipped criteria, without those that a host does not have. */
    private Statement known(Statement shipped) {
        if (!shipped.about(Statement.ONLY)) {
            return shipped;
        }
        List<?> there = ((Collection<?>) shipped.value())
                .stream().filter(id -> specs.containsKey(String.valueOf(id))).toList();
        return shipped.saying(there);
    }

    private static ResolvedPolicy inForce(
            String profile, CompanyTerms company, SettingsDraft draft, Map<String, SettingsDraft> overrides) {
        Settings settings = draft.settings(company.amounts().currency());
        Map<String, Settings> differing = new HashMap<>();
        overrides.forEach((pipeline, override) -> {
            Settings own = override.settings(company.amounts().currency());
            if (!own.lines().equals(settings.lines())) {
                differing.put(pipeline, own);
            }
        });
        return new ResolvedPolicy(profile, company, settings, differing);
    }
}
