package io.crmrules.examples.harness.output;

import io.crmrules.model.User;
import io.crmrules.report.NamedId;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.support.Words;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people call what a violation speaks of, when that is not the deal itself. */
final class SubjectNames {

    private final Words words;
    private final Map<String, String> users;

    SubjectNames(RunSummary summary, Words words) {
        this.words = words;
        this.users = summary.users().stream().collect(Collectors.toMap(User::id, User::label, (one, same) -> one));
    }

    /** "Contact Ivan Petrov", "Lead source Site form"; its kind alone where nobody has named it. Empty for a deal. */
    String of(Violation violation) {
        Subject subject = violation.subject();
        if (subject.type() == Subject.Type.DEAL) {
            return "";
        }
        String kind = words.of(subject.type().name());
        String name = subject.type() == Subject.Type.USER ? users.get(subject.id()) : told(violation);
        return name == null || name.equals(subject.id()) ? kind : words.of("subject", kind, name);
    }

    /** The evidence may name it. */
    private static @Nullable String told(Violation violation) {
        String id = violation.subject().id();
        return violation.evidence().values().stream()
                .filter(NamedId.class::isInstance)
                .map(NamedId.class::cast)
                .filter(named -> named.id().equals(id))
                .map(NamedId::label)
                .findFirst()
                .orElse(null);
    }
}
