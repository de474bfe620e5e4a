package io.crmrules.rule;

import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.CriterionSpec;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is checked: what its rule's annotations and texts say of it.
 *
 * @param spec id, default severity, cadence, parameters: what a policy may change
 * @param scope what its rule sees
 * @param population whom it judges
 * @param requires without which data it is not checkable
 * @param absence of which kinds, among those required, it concludes from what is not there: they must be carried with
 *     these of their types, none named: with all
 * @param asksFields whether it asks for the fields that the policy requires, and so needs the data that these are in
 * @param needs what it cannot do without beyond data: the name of a {@link Role} that a user must have, of a {@link
 *     Stage.Type} that a pipeline must have, or of a parameter whose list must not be empty
 * @param since the binding that holds the moment of the fault, null when there is none
 * @param per the bindings that make two findings of one subject distinct
 * @param actor the binding that holds who did it, null when there is none
 * @param follows the ids of criteria whose violation of the same deal explains this one, the best explanation first
 * @param cause whom a finding speaks of
 * @param action what to do about a finding
 * @param field the path of the field that the action is about, null when it is about none or the rule binds it
 * @param sources the documents that ask for it ("D0-1", "D2"), possibly none
 * @param group the folder of its files ("tasks"), possibly empty
 * @param texts by language; at least one
 * @param shipped whether it belongs to the library
 */
public record Criterion(
        CriterionSpec spec,
        Scope scope,
        Population population,
        Set<DataKind> requires,
        Map<DataKind, Set<String>> absence,
        boolean asksFields,
        Set<String> needs,
        @Nullable String since,
        List<String> per,
        @Nullable String actor,
        List<String> follows,
        Cause cause,
        ActionType action,
        @Nullable String field,
        List<String> sources,
        String group,
        Map<String, RuleTexts> texts,
        boolean shipped) {

    public Criterion {
        requires = copy(requires);
        absence = Map.copyOf(absence);
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
        per = List.copyOf(per);
        follows = List.copyOf(follows);
        sources = List.copyOf(sources);
        texts = Map.copyOf(texts);
    }

    /** Kebab-case, names the defect; unique. */
    public String id() {
        return spec.id();
    }

    private static Set<DataKind> copy(Set<DataKind> kinds) {
        return kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    }

    /** The kinds a deal must not have lost records of: those required, and CONTACTS for the required fields. */
    public Set<DataKind> kinds() {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        kinds.addAll(requires);
        if (asksFields) {
            kinds.add(DataKind.CONTACTS);
        }
        return kinds;
    }

    /** The texts in {@code language}; a language that the rule does not speak falls back to English, then to any. */
    public RuleTexts texts(String language) {
        RuleTexts asked = texts.get(language);
        if (asked != null) {
            return asked;
        }
        RuleTexts english = texts.get("en");
        return english != null ? english : texts.values().iterator().next();
    }
}
