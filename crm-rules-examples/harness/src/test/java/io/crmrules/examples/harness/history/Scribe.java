package io.crmrules.examples.harness.history;

import io.crmrules.history.store.FindingKey;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunRecord;
import io.crmrules.history.store.Spell;
import io.crmrules.policy.Severity;
import io.crmrules.report.Answer;
import io.crmrules.report.Standing;
import io.crmrules.report.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A process that keeps runs and answers until it is killed, and says of each that it is kept. */
final class Scribe {

    static final int FINDINGS = 40;

    private Scribe() {}

    public static void main(String[] args) {
        try (SqlHistory store = SqlHistory.open(args[0])) {
            while (true) {
                System.out.println("run " + run(store));
                System.out.println("answers " + answer(store));
            }
        }
    }

    /** The next run, in which all findings are found once more; its number. */
    static int run(SqlHistory store) {
        while (true) {
            PastRun latest = store.latest();
            int number = latest == null ? 1 : (int) latest.asOf().getEpochSecond() + 1;
            Instant now = Instant.ofEpochSecond(number);
            PastRun run = new PastRun("run-" + number, now, now, Set.of("idle-deal"), List.of());
            List<PastFinding> findings = IntStream.range(0, FINDINGS)
                    .mapToObj(i -> finding("f" + i, now, number))
                    .toList();
            if (store.keep(new RunRecord(run, latest == null ? null : latest.id(), findings))) {
                return number;
            }
        }
    }

    private static PastFinding finding(String fingerprint, Instant now, int number) {
        return new PastFinding(
                new FindingKey(fingerprint, "idle-deal", new Subject(Subject.Type.DEAL, "D"), "D"),
                "USER u1",
                Severity.MAJOR,
                Standing.OPEN,
                PastFinding.Presence.FOUND,
                new Spell(Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, now, null, number, null),
                "",
                null,
                null);
    }

    /** The next answer to all findings; its number. */
    static int answer(SqlHistory store) {
        Map<String, Answer> before = new LinkedHashMap<>();
        Map<String, Answer> now = new LinkedHashMap<>();
        int number = 1;
        for (PastFinding finding : store.current()) {
            if (finding.answer() != null) {
                before.put(finding.fingerprint(), finding.answer());
                number = Integer.parseInt(finding.answer().comment()) + 1;
            }
        }
        for (int i = 0; i < FINDINGS; i++) {
            now.put("f" + i, new Answer(Answer.Value.FIXED, String.valueOf(number), "u1", Instant.ofEpochSecond(1)));
        }
        return store.keep(now, before).isEmpty() ? number : number - 1;
    }
}
