package io.crmrules.policy.internal.file;

import io.crmrules.model.Role;
import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import io.crmrules.support.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the statements out of a policy file; what has the wrong shape it complains about where it stands. */
final class PolicyReader {

    private static final String EXTENDS = "extends";
    private static final String CRITERIA = "criteria";
    private static final String PIPELINES = "pipelines";
    private static final String SHARE = "share";
    /** What {@code systemic.share} was called when it was alone. */
    private static final String SYSTEMIC_SHARE = "systemicShare";

    private static final List<String> TERMS = CompanyTerm.groups();
    private static final List<String> KEYS = Stream.of(
                    List.of(EXTENDS, Statement.STANDARD, Statement.ZONE, Statement.CALENDAR, Statement.CALENDARS),
                    List.of(Statement.CURRENCY, Statement.RATES),
                    TERMS,
                    List.of(SYSTEMIC_SHARE, Statement.SYSTEMIC, Statement.DAY_GATE, Statement.WEIGHTS, Statement.SCORE),
                    List.of(Statement.HISTORY),
                    List.of(Statement.PLACEHOLDERS, Statement.FILLERS, Statement.FILLER_AMOUNTS),
                    List.of(Statement.ROLES, Statement.USERS, Statement.ONLY),
                    List.of(CRITERIA, Statement.REQUIRED_FIELDS, PIPELINES))
            .flatMap(List::stream)
            .toList();
    private static final List<String> OF_PIPELINES = Stream.concat(
                    Stream.of(CRITERIA, Statement.CALENDAR), TERMS.stream())
            .toList();

    private final List<Statement> statements = new ArrayList<>();
    private @Nullable YamlNode base;

    /** Reads the keys in the order above: what {@code only} switches off, {@code criteria} can switch on again. */
    void read(YamlNode root) {
        Map<String, YamlNode> found = root.map(KEYS);
        for (String key : KEYS) {
            YamlNode node = found.get(key);
            if (node != null && !node.isNothing()) {
                read(key, node);
            }
        }
    }

    List<Statement> statements() {
        return statements;
    }

    /** Names what the policy extends, null when it does not say. */
    @Nullable
    YamlNode base() {
        return base;
    }

    /** The value of a node that has to be a single one; null after a complaint. */
    static <T> @Nullable T scalar(YamlNode node, Function<String, T> reader) {
        String text = node.text();
        if (!node.isText()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (Misfit misfit) {
            node.complain(misfit.problem(), misfit.hint());
            return null;
        }
    }

    private void read(String key, YamlNode node) {
        switch (key) {
            case EXTENDS -> base = scalar(node, text -> text) == null ? null : node;
            case Statement.STANDARD -> say(node, key, StandardHeadReader.read(node));
            case Statement.CALENDAR -> statements.addAll(CalendarReader.read(node));
            case Statement.CALENDARS ->
                node.map().forEach((name, named) -> say(named, key, Map.of(name, CalendarReader.named(named))));
            case SYSTEMIC_SHARE -> say(node, Statement.SYSTEMIC + "." + SHARE, scalar(node, text -> text));
            case Statement.SYSTEMIC -> each(node, List.of(SHARE, "ownerShare", "minJudged"), key);
            case Statement.DAY_GATE ->
                node.map(List.of("needs")).forEach((name, needs) -> say(needs, Statement.DAY_GATE_NEEDS, texts(needs)));
            case Statement.SCORE -> each(node, List.of("settled", "cap", "minDeals"), key);
            case Statement.HISTORY -> each(node, List.of("answerWithin"), key);
            case Statement.RATES, Statement.WEIGHTS ->
                node.map().forEach((code, rate) -> say(rate, key, entry(code, scalar(rate, text -> text))));
            case Statement.PLACEHOLDERS, Statement.FILLERS, Statement.FILLER_AMOUNTS, Statement.ONLY ->
                say(node, key, texts(node));
            case Statement.ROLES -> say(node, key, roles(node));
            case Statement.USERS ->
                node.map().forEach((user, said) -> say(said, key, Map.of(user, UsersReader.read(said))));
            case Statement.REQUIRED_FIELDS -> say(node, key, RequiredFieldReader.read(node));
            case CRITERIA -> criteria(node, null);
            case PIPELINES -> pipelines(node);
            default -> {
                if (TERMS.contains(key)) {
                    terms(key, node, null);
                } else {
                    say(node, key, scalar(node, text -> text));
                }
            }
        }
    }

    private void say(YamlNode node, String key, @Nullable Object value) {
        if (value != null) {
            statements.add(new Statement(node.file(), node.line(), node.path(), null, "", key, value));
        }
    }

    private void each(YamlNode node, List<String> names, String group) {
        node.map(names).forEach((name, value) -> say(value, group + "." + name, scalar(value, text -> text)));
    }

    private static @Nullable Map<String, String> entry(String key, @Nullable String value) {
        return value == null ? null : Map.of(key, value);
    }

    private void terms(String group, YamlNode node, @Nullable String pipeline) {
        List<String> names = Arrays.stream(CompanyTerm.values())
                .filter(term -> term.group().equals(group))
                .map(term -> term.parameter().name())
                .toList();
        node.map(names).forEach((name, value) -> decide(value, pipeline, "", group + "." + name));
    }

    private static List<String> texts(YamlNode node) {
        return node.list().stream().map(YamlNode::text).toList();
    }

    /** What users are, by their ids. */
    static Map<String, Role> roles(YamlNode node) {
        Map<String, Role> roles = new LinkedHashMap<>();
        node.map().forEach((user, role) -> {
            Role known = scalar(role, text -> constant(Role.class, text));
            if (known != null) {
                roles.put(user, known);
            }
        });
        return roles;
    }

    /** The constant of this name. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (!names.contains(name)) {
            throw new Misfit(Hints.quote(name) + " is not known here", Hints.maybe(name, names));
        }
        return Enum.valueOf(type, name);
    }

    private void pipelines(YamlNode node) {
        node.map()
                .forEach((id, pipeline) ->
                        pipeline.map(OF_PIPELINES).forEach((key, value) -> ofPipeline(id, key, value)));
    }

    private void ofPipeline(String id, String key, YamlNode node) {
        if (key.equals(Statement.CALENDAR)) {
            decide(node, id, "", Statement.PIPELINE_CALENDAR);
        } else if (key.equals(CRITERIA) && node.isText()) {
            decide(node, id, "", Statement.JUDGED);
        } else if (key.equals(CRITERIA)) {
            criteria(node, id);
        } else {
            terms(key, node, id);
        }
    }

    private void criteria(YamlNode node, @Nullable String pipeline) {
        node.map().forEach((id, criterion) -> {
            if (criterion.isText()) {
                decide(criterion, pipeline, id, BuiltIn.ENABLED);
            } else if (criterion.isNothing()) {
                criterion.complain("says nothing", "Maybe on, off, or { severity: MAJOR }.");
            } else {
                criterion.map().forEach((key, value) -> decide(value, pipeline, id, key));
            }
        });
    }

    private void decide(YamlNode node, @Nullable String pipeline, String criterion, String key) {
        Object value = node.plain();
        if (value == null) {
            node.complain("has no value", "");
        } else {
            statements.add(new Statement(node.file(), node.line(), node.path(), pipeline, criterion, key, value));
        }
    }
}
