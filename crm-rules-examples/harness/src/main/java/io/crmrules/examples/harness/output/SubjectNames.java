package io.crmrules.examples.harness.output;

import io.crmrules.model.User;
import io.crmrules.report.NamedId;
import io.crmrules.report.RunSummary;
import io.crmrules.report.Subject;
import io.crmrules.report.Violation;
import io.crmrules.support.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call what a violation speaks of, when that is not the deal itself. */
final class SubjectNames {

    private final Words words;
    private final Map<String, String> users;

    SubjectNames(RunSummary summary, Words words) {
        this.words = words;
        this.users = summary.users().stream().collect(Collectors.toMap(User::id, User::label, (one, same) -> one));
    }

    /** "Task t1", "Lead source Site form"; by its id where no name is known. Empty for a deal. */
    String of(Violation violation) {
        Subject subject = violation.subject();
        if (subject.type() == Subject.Type.DEAL) {
            return "";
        }
        String name =
                subject.type() == Subject.Type.USER ? users.getOrDefault(subject.id(), subject.id()) : told(violation);
        return subject.type() == Subject.Type.CRM
                ? words.of("CRM")
                : words.of("subject", words.of(subject.type().name()), name);
    }

    /** The evidence may name it. */
    private static String told(Violation violation) {
        String id = violation.subject().id();
        return violation.evidence().values().stream()
                .filter(NamedId.class::isInstance)
                .map(NamedId.class::cast)
                .filter(named -> named.id().equals(id))
                .map(NamedId::label)
                .findFirst()
                .orElse(id);
    }
}
