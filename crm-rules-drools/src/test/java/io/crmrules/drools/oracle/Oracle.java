package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of the checklist, as the record's {@link Row} and its code say; the components of the record are the
 * criterion's parameters and have their names.
 */
public interface Oracle {

    /** What it has to say about a CRM that holds nothing later than now. */
    Stream<Accusation> judge(CrmSnapshot past, Terms terms);

    default Row row() {
        return Objects.requireNonNull(getClass().getAnnotation(Row.class), "row");
    }

    /** The criterion's id. */
    default String criterion() {
        return row().id();
    }

    /** Whether a pipeline can have its own terms: not where deals of several pipelines are counted together. */
    default boolean perPipeline() {
        return false;
    }

    /** Whether deals are seen that are judged by nothing. */
    default boolean seesAll() {
        return false;
    }

    /** The owners whom it judges; null when it judges no owners. */
    default @Nullable Set<User> owners(CrmSnapshot past, Terms terms) {
        return null;
    }

    /** Whether there are the people, stages and lists that the sentence speaks of. */
    default boolean answerable(CrmSnapshot crm, Terms terms) {
        return true;
    }

    /** Whether anything can be said about this CRM. */
    default boolean checkable(CrmSnapshot crm, Terms terms) {
        return Stream.of(row().requires()).allMatch(terms.carried()::kind)
                && Stream.of(row().complete()).allMatch(kind -> terms.carried().with(kind, Set.of(row().types())))
                && answerable(crm, terms);
    }

    /** The findings at {@code now} in a company that has decided nothing. */
    default Set<Finding> findings(CrmSnapshot snapshot, Instant now) {
        return findings(snapshot, Terms.standard(now));
    }

    /** The findings that the snapshot allows to be told. */
    default Set<Finding> findings(CrmSnapshot snapshot, Terms terms) {
        CrmSnapshot past = Past.of(snapshot, terms.now());
        return checkable(past, terms)
                ? judge(past, terms)
                        .filter(Accusation::known)
                        .map(Accusation::finding)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
