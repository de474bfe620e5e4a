package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.CardField;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.StandardHead;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.policy.internal.file.RequiredFieldReader;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Said;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out what holds for the company as a whole: of each thing what was said last, or the default. */
final class CompanyResolver {

    private static final Set<String> PLACEHOLDERS = Set.of("-", "0", "нет", "н/д", "test", "тест", "n/a", ".");
    private static final Set<String> FILLERS = Set.of("""
            клиенту клиентом клиента с по сделке сегодня завтра позже ещё раз
            the client customer today tomorrow later
            """.strip().split("\\s+"));
    private static final List<RequiredField> REQUIRED_FIELDS =
            List.of(RequiredField.anyOf(CardField.CONTACT_PHONE.path(), CardField.CONTACT_EMAIL.path()));
    private static final List<String> DAY_GATE_NEEDS = List.of(
            "deal-without-task",
            "overdue-task",
            "conversation-without-comment",
            "unprocessed-lead",
            "worked-lead-in-incoming");
    private static final Parameter SHARE = Parameter.parseAll("share = 60 %").get(0);
    private static final Parameter OWNER_SHARE =
            Parameter.parseAll("ownerShare = 30 %").get(0);
    private static final Parameter MIN_JUDGED =
            Parameter.parseAll("minJudged : count from 1 = 5").get(0);
    private static final Parameter ANSWER_WITHIN =
            Parameter.parseAll("answerWithin = 1 working day").get(0);
    /** How many working days there are for an answer where the policy does not say. */
    static final int ANSWERED_WITHIN = (Integer) ANSWER_WITHIN.defaultValue();

    private static final Parameter JUDGED =
            Parameter.parseAll("criteria = true").get(0);

    private final List<Statement> statements;
    private final Problems problems;
    private final Said said;
    private final Set<String> criteria;

    /** @param criteria the ids of those there are */
    CompanyResolver(List<Statement> statements, Problems problems, Set<String> criteria) {
        this.statements = statements;
        this.problems = problems;
        this.said = new Said(statements, problems);
        this.criteria = criteria;
    }

    CompanyTerms resolve() {
        return new CompanyTerms(
                new CalendarsResolver(statements, problems).resolve(),
                CompanyPeople.of(said),
                new CurrencyResolver(said).resolve(),
                said.last(Statement.PLACEHOLDERS, PLACEHOLDERS, CompanyResolver::texts),
                said.last(Statement.FILLERS, FILLERS, CompanyResolver::texts),
                new SystemicTerms(share(SHARE), share(OWNER_SHARE), (Integer)
                        said.last(key(MIN_JUDGED), MIN_JUDGED.defaultValue(), MIN_JUDGED::read)),
                new ScoreResolver(said, criteria).resolve(),
                said.last(Statement.DAY_GATE_NEEDS, known(DAY_GATE_NEEDS), this::needs),
                said.last(Statement.ANSWER_WITHIN, ANSWERED_WITHIN, value -> (Integer) ANSWER_WITHIN.read(value)),
                said.last(Statement.REQUIRED_FIELDS, REQUIRED_FIELDS, CompanyResolver::requiredFields),
                unjudged(),
                said.last(Statement.STANDARD, StandardHead.empty(), StandardHead.class::cast));
    }

    private static Set<String> texts(Object value) {
        Set<String> texts = new HashSet<>();
        ((Collection<?>) value).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    private static String key(Parameter ofSystemic) {
        return Statement.SYSTEMIC + "." + ofSystemic.name();
    }

    /** Were it nothing, every fault would be one of the process. */
    private BigDecimal share(Parameter parameter) {
        return said.last(key(parameter), (BigDecimal) parameter.defaultValue(), value -> {
            BigDecimal share = (BigDecimal) parameter.read(value);
            if (share.signum() == 0) {
                throw new Misfit("0 % is too little", "Maybe '60 %'; with 100 % only what everybody does is systemic.");
            }
            return share;
        });
    }

    private List<String> known(List<String> ids) {
        return ids.stream().filter(criteria::contains).toList();
    }

    private List<String> needs(Object value) {
        List<String> needs =
                ((Collection<?>) value).stream().map(String::valueOf).toList();
        for (String need : needs) {
            if (!criteria.contains(need)) {
                throw new Misfit(Hints.quote(need) + " is no criterion", Hints.maybe(need, criteria));
            }
        }
        return needs.stream().distinct().toList();
    }

    private Set<String> unjudged() {
        Set<String> unjudged = new HashSet<>();
        said.each(Statement.JUDGED, each -> {
            String pipeline = String.valueOf(each.pipeline());
            if (Boolean.TRUE.equals(JUDGED.read(each.value()))) {
                unjudged.remove(pipeline);
            } else {
                unjudged.add(pipeline);
            }
        });
        return unjudged;
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
