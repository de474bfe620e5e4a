package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Role;
import io.crmrules.policy.CardField;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.internal.file.RequiredFieldReader;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds out what holds for the company as a whole: of each thing what was said last, or the default. */
final class CompanyResolver {

    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");
    private static final List<RequiredField> REQUIRED_FIELDS =
            List.of(RequiredField.anyOf(CardField.CONTACT_PHONE.path(), CardField.CONTACT_EMAIL.path()));
    private static final Parameter SYSTEMIC_SHARE =
            new Parameter("systemicShare", Parameter.Type.SHARE, BigDecimal.ZERO, List.of());
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final List<Statement> statements;
    private final Problems problems;

    CompanyResolver(List<Statement> statements, Problems problems) {
        this.statements = statements;
        this.problems = problems;
    }

    CompanyTerms resolve() {
        return new CompanyTerms(
                new CalendarResolver(problems).resolve(statements),
                last(Statement.PLACEHOLDERS, PLACEHOLDERS, CompanyResolver::texts),
                last(Statement.SYSTEMIC_SHARE, new BigDecimal("0.6"), CompanyResolver::systemicShare),
                last(Statement.CURRENCY, "RUB", CompanyResolver::currency),
                roles(),
                last(Statement.REQUIRED_FIELDS, REQUIRED_FIELDS, CompanyResolver::requiredFields),
                last(Statement.STANDARD, StandardHead.empty(), StandardHead.class::cast));
    }

    private <T> T last(String topic, T fallback, Function<Object, T> reader) {
        T last = fallback;
        for (Statement statement : statements) {
            if (statement.about(topic)) {
                try {
                    last = reader.apply(statement.value());
                } catch (Misfit misfit) {
                    problems.add(statement.problem(misfit.problem(), misfit.hint()));
                }
            }
        }
        return last;
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        statements.stream()
                .filter(each -> each.about(Statement.ROLES))
                .forEach(each -> ((Map<?, ?>) each.value())
                        .forEach((user, role) -> roles.put(String.valueOf(user), (Role) role)));
        return roles;
    }

    private static Set<String> texts(Object value) {
        Set<String> texts = new HashSet<>();
        ((Collection<?>) value).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    /** Were it nothing, every fault would be one of the process. */
    private static BigDecimal systemicShare(Object value) {
        BigDecimal share = (BigDecimal) SYSTEMIC_SHARE.read(value);
        if (share.signum() == 0) {
            throw new Misfit("0 % is too little", "Maybe '60 %'; with 100 % only what everybody does is systemic.");
        }
        return share;
    }

    private static String currency(Object value) {
        String code = String.valueOf(value);
        if (!CURRENCY.matcher(code).matches()) {
            throw new Misfit(Hints.quote(code) + " is no ISO 4217 code of a currency", "Maybe RUB.");
        }
        return code;
    }

    private static List<RequiredField> requiredFields(Object value) {
        return ((Collection<?>) value)
                .stream()
                        .map(RequiredField.class::cast)
                        .map(RequiredFieldReader::checked)
                        .distinct()
                        .toList();
    }
}
