package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.CriterionBuilder;
import io.crmrules.rule.Idleness;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a finding tells, much of it by the names of what the rule binds. */
final class TellingReader {

    private static final List<String> BOUND = List.of("since", "per", "actor", "target", "graded", "unsaid");

    private final Annotations annotations;
    private final Vocabulary known;

    TellingReader(Annotations annotations, Vocabulary known) {
        this.annotations = annotations;
        this.known = known;
    }

    void read(CriterionBuilder into) {
        refuseUnbound();
        new SettlementReader(annotations, known).read(into);
        into.since(binding("since"))
                .per(bindings("per"))
                .actor(binding("actor"))
                .follows(new FollowsReader(annotations, known).read())
                .cause(annotations.one("cause", Cause.class, Cause.PERSON))
                .action(annotations.one("action", ActionType.class, ActionType.REVIEW))
                .target(binding("target"))
                .severity(binding("graded"))
                .unsaid(Set.copyOf(bindings("unsaid")))
                .idleness(idleness())
                .misplaced(annotations.flag("misplaced", false))
                .field(annotations.text("field").isEmpty() ? null : annotations.text("field"));
    }

    private @Nullable Idleness idleness() {
        return annotations.text("idle").isEmpty() ? null : annotations.one("idle", Idleness.class, Idleness.STALE);
    }

    private void refuseUnbound() {
        for (String annotation : BOUND) {
            for (String binding : annotations.words(annotation)) {
                if (!known.binds(binding)) {
                    annotations.unbound(annotation, binding, known);
                }
            }
        }
    }

    private List<String> bindings(String annotation) {
        return annotations.words(annotation).stream().map(Vocabulary::bare).toList();
    }

    private @Nullable String binding(String annotation) {
        String text = annotations.text(annotation);
        return text.isEmpty() ? null : Vocabulary.bare(text);
    }
}
