package io.crmrules.document;

import io.crmrules.document.internal.Decision;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.policy.calendar.Hours;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a policy decides, in words, by keys that two policies share. */
final class Decisions {

    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";
    private static final String CADENCE = "cadence";

    private static final Parameter ANSWER_WITHIN =
            Parameter.parseAll("answerWithin = 1 working day").get(0);

    private final PolicyInForce policy;
    private final String language;
    private final Wording words;

    Decisions(PolicyInForce policy, String language) {
        this.policy = policy;
        this.language = language;
        this.words = Wording.of(policy, language);
    }

    /** For the company as a whole; required fields and roles stand apart. */
    Map<String, Decision> company() {
        BusinessCalendar calendar = policy.calendar();
        Map<String, Decision> company = new LinkedHashMap<>();
        put(company, "zone", policy.zone().getId());
        put(company, "hours", Week.text(calendar.hours(), words));
        put(company, "country", words.country(calendar.country()));
        put(company, "holidays", dates(calendar.holidays()));
        put(company, "workingDays", dates(calendar.workingDays()));
        put(company, "dates", hours(calendar.dates()));
        company.put(CompanyTerm.MIN_TALK.id(), decision(CompanyTerm.MIN_TALK, null));
        put(company, "placeholders", words.quoted(new TreeSet<>(policy.placeholders())));
        put(company, "fillers", words.quoted(new TreeSet<>(policy.fillers())));
        put(company, "currency", words.text(policy.currency()));
        put(company, "rates", words.joined(rates()));
        put(company, "systemicShare", words.text(policy.systemic().share()));
        put(company, "weights", words.joined(weights(policy.score())));
        put(
                company,
                "score",
                words.of(
                        "score.terms",
                        words.text(policy.score().settled()),
                        policy.score().cap(),
                        policy.score().minDeals()));
        put(company, "answerWithin", words.value(ANSWER_WITHIN, policy.answerWithin()));
        return company;
    }

    /** What users are, by their ids. */
    Map<String, Decision> roles() {
        Map<String, Decision> roles = new LinkedHashMap<>();
        new TreeMap<>(policy.roles())
                .forEach((user, role) ->
                        roles.put("role " + user, new Decision(words.of("role", user), words.name(role))));
        return roles;
    }

    Map<String, Decision> requiredFields() {
        Map<String, Decision> fields = new LinkedHashMap<>();
        for (RequiredField field : policy.requiredFields()) {
            Severity own = field.severity();
            fields.put(
                    "field " + field.key(),
                    new Decision(
                            words.of("field", place(field)),
                            own == null ? words.of("field.severity") : words.name(own)));
        }
        return fields;
    }

    /** A required field, and where it is asked for. */
    String place(RequiredField field) {
        return words.text(field)
                + (field.pipeline() == null ? "" : ", " + words.of("field.pipeline", words.called(field.pipeline())))
                + (field.from() == null ? "" : ", " + words.of("field.from", words.called(field.from())));
    }

    /** About a criterion, for the company or for one pipeline; of one that is off nothing but that. */
    Map<String, Decision> about(Criterion criterion, @Nullable String pipeline) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        boolean enabled = policy.enabled(criterion.id(), pipeline);
        put(decisions, ENABLED, words.of(enabled ? "yes" : "no"));
        if (enabled) {
            put(decisions, SEVERITY, words.name(policy.severity(criterion.id(), pipeline)));
            put(decisions, CADENCE, words.name(policy.cadence(criterion.id(), pipeline)));
            decisions.putAll(limits(criterion, pipeline));
        }
        return decisions;
    }

    /** The values of a criterion's parameters and of the terms it goes by. */
    Map<String, Decision> limits(Criterion criterion, @Nullable String pipeline) {
        Map<String, Decision> limits = new LinkedHashMap<>();
        Map<String, String> meanings = criterion.texts(language).parameters();
        for (Parameter parameter : criterion.spec().parameters()) {
            Object value = policy.parameter(criterion.id() + "." + parameter.name(), pipeline);
            String meaning = meanings.getOrDefault(parameter.name(), parameter.name());
            limits.put("limit " + parameter.name(), new Decision(meaning, words.value(parameter, value)));
        }
        criterion.spec().terms().forEach(term -> limits.put("limit " + term.id(), decision(term, pipeline)));
        return limits;
    }

    private Decision decision(CompanyTerm term, @Nullable String pipeline) {
        Object value = policy.parameter(term.id(), pipeline);
        return new Decision(term.meaning(language), words.value(term.parameter(), value));
    }

    /** What is decided for a pipeline and not for the company. */
    Map<String, Decision> only(Criterion criterion, String pipeline) {
        Map<String, Decision> own = about(criterion, pipeline);
        own.entrySet().removeAll(about(criterion, null).entrySet());
        return own;
    }

    private void put(Map<String, Decision> decisions, String key, String value) {
        decisions.put(key, new Decision(words.of(key), value));
    }

    private Stream<String> rates() {
        return new TreeMap<>(policy.rates())
                .entrySet().stream().map(rate -> rate.getKey() + " " + Parameter.format(rate.getValue()));
    }

    private Stream<String> weights(ScoreTerms score) {
        return Stream.concat(
                score.severities().entrySet().stream()
                        .map(weight -> words.name(weight.getKey()) + " " + Parameter.format(weight.getValue())),
                score.criteria().entrySet().stream()
                        .map(weight -> weight.getKey() + " " + Parameter.format(weight.getValue())));
    }

    private String hours(Map<LocalDate, Hours> dates) {
        return words.joined(dates.entrySet().stream()
                .map(date -> words.text(date.getKey()) + " "
                        + (date.getValue().off()
                                ? words.of("dayOff")
                                : date.getValue().toString().replace('-', '–'))));
    }

    private String dates(Collection<LocalDate> dates) {
        return words.joined(dates.stream().map(words::text));
    }
}
