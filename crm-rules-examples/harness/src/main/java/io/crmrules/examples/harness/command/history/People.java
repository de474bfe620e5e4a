package io.crmrules.examples.harness.command.history;

import io.crmrules.history.KnownPeople;
import io.crmrules.history.store.PastRun;
import io.crmrules.history.store.RunCount;
import io.crmrules.report.Masks;
import io.crmrules.report.Responsible;
import java.util.List;

/**
 * Those who answer, as a history names them and a report may tell them.
 *
 * @param known by their ids
 * @param masks of what a report tells
 */
record People(KnownPeople known, Masks masks) {

    /** Who wrote itself so. */
    Responsible of(String answers) {
        Responsible who = known.of(answers);
        return who.user() == null ? who : Responsible.of(masks.user(who.user()));
    }

    /** The same runs, counted by what people are called here. */
    List<PastRun> runs(List<PastRun> runs) {
        return masks.any() ? runs.stream().map(this::run).toList() : runs;
    }

    private PastRun run(PastRun run) {
        return new PastRun(
                run.id(),
                run.asOf(),
                run.takenAt(),
                run.checked(),
                run.counts().stream().map(this::count).toList());
    }

    private RunCount count(RunCount count) {
        return new RunCount(
                count.criterion(),
                of(count.answers()).toString(),
                count.open(),
                count.settled(),
                count.fresh(),
                count.waived(),
                count.baselined(),
                count.fixed(),
                count.timeToFix());
    }
}
