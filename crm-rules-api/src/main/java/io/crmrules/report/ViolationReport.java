package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.model.User;
import io.crmrules.policy.Severity;
import io.crmrules.report.funnel.Funnel;
import io.crmrules.report.score.Scores;
import io.crmrules.support.NotByGuess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that a run found: its summary and its violations, in their {@linkplain Violation#ORDER order}.
 *
 * <p>Immutable. {@link #atLeast}, {@link #of}, {@link #open()} and {@link #settled()} narrow the violations and leave the
 * summary as it is; {@link #answeredBy} narrows both.
 *
 * <pre>{@code
 * ViolationReport report = checker.check(snapshot);
 * report.todo().people().forEach(person -> tell(person.answers(), person.open()));
 * if (!report.mayCloseTheDay()) { ... }
 * }</pre>
 *
 * <p>That nothing was found is good news only of what was checked: {@link RunSummary#results} has a verdict for each
 * criterion, and {@link RunSummary#notices} what to know before trusting it.
 *
 * @param summary the run
 * @param violations in order
 * @param resolved what the run before found and this one does not, in the order of their criteria; empty unless the
 *     report was compared with a history
 */
public record ViolationReport(RunSummary summary, List<Violation> violations, List<ResolvedFinding> resolved) {

    /**
     * Sorts the violations, and copies the lists.
     *
     * @throws NullPointerException when a list is null
     */
    public ViolationReport {
        violations = violations.stream().sorted(Violation.ORDER).toList();
        resolved = List.copyOf(resolved);
    }

    /** A report that knows of no other run. */
    public ViolationReport(RunSummary summary, List<Violation> violations) {
        this(summary, violations, List.of());
    }

    /** Whether nothing was found; that all was looked at, the {@link #summary} says. */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /** Whether it was compared with a history, and that said something. */
    public boolean compared() {
        return !resolved.isEmpty() || violations.stream().anyMatch(violation -> violation.history() != null);
    }

    /** The violations of this severity or worse. */
    public ViolationReport atLeast(Severity severity) {
        return where(violation -> violation.severity().atLeast(severity));
    }

    /**
     * The violations of one criterion, by its id; none when it found nothing or is off.
     *
     * @throws IllegalArgumentException when the run knows no criterion of this id: of one that is misspelt nothing is
     *     found, whatever is wrong
     */
    public ViolationReport of(String criterion) {
        summary.refuseUnknown(criterion);
        return where(violation -> violation.criterion().id().equals(criterion));
    }

    /** The violations that are still to be put right. */
    public ViolationReport open() {
        return where(Violation::open);
    }

    /** The violations but for those that do not count for now: waived ones, and those of the baseline. */
    public ViolationReport counting() {
        return where(violation -> !FindingHistory.waived(violation));
    }

    /** The violations that were put right late or cannot be undone: for the review. */
    public ViolationReport settled() {
        return where(violation -> !violation.open());
    }

    /**
     * What some answer for, as if the run had found nothing else: their violations, and a summary in which criteria
     * count these only, with their rows of people, and the day gate that they hold. How many were checked, what is not
     * known, notices and problems stay the company's.
     *
     * @param whose who is meant
     */
    public ViolationReport answeredBy(Predicate<Responsible> whose) {
        List<Violation> theirs = violations.stream()
                .filter(violation -> whose.test(violation.answers()))
                .toList();
        List<ResolvedFinding> put = resolved.stream()
                .filter(finding -> whose.test(finding.answers()))
                .toList();
        return new ViolationReport(Narrowed.of(summary, whose, theirs), theirs, put);
    }

    private ViolationReport where(Predicate<Violation> condition) {
        return new ViolationReport(
                summary, violations.stream().filter(condition).toList(), resolved);
    }

    /**
     * The violations by who was responsible at the moment of the fault; those of nobody known are left out. Who has to
     * answer for them now is another question, see {@link #byWhoAnswers}.
     *
     * @return users in the order of their names, each with at least one violation, in order; the map cannot be changed
     */
    public Map<User, List<Violation>> byOwner() {
        Map<User, List<Violation>> grouped = new HashMap<>();
        for (Violation violation : violations) {
            User owner = violation.owner();
            if (owner != null) {
                grouped.computeIfAbsent(owner, key -> new ArrayList<>()).add(violation);
            }
        }
        Map<User, List<Violation>> byName = new LinkedHashMap<>();
        grouped.keySet().stream()
                .sorted(Comparator.comparing(User::label).thenComparing(User::id))
                .forEach(owner -> byName.put(owner, grouped.get(owner)));
        return Collections.unmodifiableMap(byName);
    }

    /**
     * The violations by who answers for them: users by name, roles, the system, nobody known.
     *
     * @return in that order, without those who have none; unmodifiable
     */
    public Map<Responsible, List<Violation>> byWhoAnswers() {
        return grouped(Violation::answers);
    }

    /**
     * The violations by criterion.
     *
     * @return by id, without criteria that found nothing; unmodifiable
     */
    public Map<String, List<Violation>> byCriterion() {
        return grouped(violation -> violation.criterion().id());
    }

    /** The violations by severity, the worst first. */
    public Map<Severity, List<Violation>> bySeverity() {
        return grouped(Violation::severity);
    }

    private <K extends Comparable<K>> Map<K, List<Violation>> grouped(Function<Violation, K> key) {
        return Collections.unmodifiableMap(
                violations.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toUnmodifiableList())));
    }

    /**
     * The violations with those that follow from them, in order: what to show people, who should read one cause once.
     * A consequence whose cause is not among the violations stands for itself.
     */
    public List<RootCause> rootCauses() {
        Set<String> found = violations.stream().map(Violation::fingerprint).collect(Collectors.toSet());
        Map<String, List<Violation>> consequences = violations.stream()
                .filter(violation -> violation.follows() != null && found.contains(violation.follows()))
                .sorted(Comparator.comparing(Violation::severity))
                .collect(Collectors.groupingBy(violation -> String.valueOf(violation.follows())));
        return violations.stream()
                .filter(violation -> violation.follows() == null || !found.contains(violation.follows()))
                .map(root -> new RootCause(root, consequences.getOrDefault(root.fingerprint(), List.of())))
                .toList();
    }

    /** What is to be done, by whom, in the one order in which it should be shown; what is settled stands apart. */
    public TodoList todo() {
        return TodoList.of(this);
    }

    /** A summary for each of those who answer, see {@link RunSummary#people()}. */
    public List<PersonSummary> people() {
        return summary.people();
    }

    /** The scores of the whole run, see {@link RunSummary#scores()}. */
    public Scores scores() {
        return summary.scores();
    }

    /** The funnel of the whole run, see {@link RunSummary#funnel()}. */
    public Funnel funnel() {
        return summary.funnel();
    }

    /** The company's day gate, see {@link RunSummary#dayGate()}. */
    public DayGate dayGate() {
        return summary.dayGate();
    }

    /**
     * The day gate of one user, see {@link RunSummary#dayGate(User)}.
     *
     * @throws IllegalArgumentException when the run does not know the user
     */
    public DayGate dayGate(User user) {
        return summary.dayGate(user);
    }

    /**
     * The day gate of the user with this id, see {@link RunSummary#dayGate(String)}.
     *
     * @throws IllegalArgumentException when the run knows no such user
     */
    public DayGate dayGate(String userId) {
        return summary.dayGate(userId);
    }

    /** Whether the company may close the day, see {@link RunSummary#mayCloseTheDay()}. */
    public boolean mayCloseTheDay() {
        return summary.mayCloseTheDay();
    }

    /**
     * Whether one user may, see {@link RunSummary#mayCloseTheDay(User)}.
     *
     * @throws IllegalArgumentException when the run does not know the user
     */
    public boolean mayCloseTheDay(User user) {
        return summary.mayCloseTheDay(user);
    }

    /**
     * For tests and pipelines. What is settled is for the review, and throws nothing.
     *
     * @throws ViolationsFoundException when there is an open violation of this severity or worse
     */
    public void orThrow(Severity severity) {
        List<Violation> found = open().atLeast(severity).violations();
        if (!found.isEmpty()) {
            throw new ViolationsFoundException(found);
        }
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(ViolationReport.class);
    }
}
