package io.crmrules.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.NotByGuess;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether the working day may be closed, and what stands against it: for the company, or for one user.
 *
 * <p>It is closed while there is an open CRITICAL finding of a criterion due at once or at day end, INSTANT or DAY_END,
 * for which a person or a role answers: what is looked at once a week keeps nobody at work. It is unknown when something
 * that it needs could not be checked.
 *
 * @param blocking how many findings hold it, by criterion
 * @param unknown the ids of the criteria of which nothing is known and that the gate needs, in order: those that the
 *     policy names and the CRM lacks the data for, and those whose rule failed and might have found what holds the day
 * @param beside the ids of criteria that are no part of the answer, because the CRM does not carry what they need, in
 *     order
 * @param lost how many records and values of the CRM could not be read, so that what they would have said is not known
 */
public record DayGate(SortedMap<String, Integer> blocking, List<String> unknown, List<String> beside, int lost) {

    /** May the day be closed? */
    public enum Answer {
        /** It may. */
        OPEN,
        /** It may not. */
        CLOSED,
        /** Nobody can say: what the answer needs is not known. */
        UNKNOWN
    }

    private static final DayGate OPEN = new DayGate(Collections.emptySortedMap(), List.of(), List.of(), 0);

    /**
     * Copies what it is given; ids are put in order, each once.
     *
     * @throws NullPointerException when the map or a list is null
     */
    public DayGate {
        blocking = Collections.unmodifiableSortedMap(new TreeMap<>(blocking));
        unknown = unknown.stream().sorted().distinct().toList();
        beside = beside.stream().sorted().distinct().toList();
    }

    /** Held or left unknown by criteria alone. */
    public DayGate(SortedMap<String, Integer> blocking, List<String> unknown) {
        this(blocking, unknown, List.of(), 0);
    }

    /** The gate with nothing against it, of which all is known. */
    public static DayGate open() {
        return OPEN;
    }

    /** The same with these findings against it: what is not known of the company is not known of anybody in it. */
    public DayGate heldBy(SortedMap<String, Integer> findings) {
        return new DayGate(findings, unknown, beside, lost);
    }

    /** CLOSED when something holds it, else UNKNOWN when something that it needs is not known, else OPEN. */
    public Answer answer() {
        if (!blocking.isEmpty()) {
            return Answer.CLOSED;
        }
        return unknown.isEmpty() && lost == 0 ? Answer.OPEN : Answer.UNKNOWN;
    }

    /** Whether the answer is OPEN. */
    public boolean mayClose() {
        return answer() == Answer.OPEN;
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.REPORT.json(DayGate.class);
    }
}
