package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.tally.RunTally;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.CriterionResult;
import io.crmrules.report.Notice;
import io.crmrules.report.RunFacts;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Verdict;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader should know before trusting a run: what looks like a fault of mapping or policy, what is not known. */
public final class Notices {

    /** Of fewer records it may be chance that nearly all violate a criterion. */
    private static final int ENOUGH_TO_ALARM = 30;

    /** From which share of them on, in per cent, hardly people are at fault. */
    private static final int NEARLY_ALL = 95;

    /** Only of very many records it is strange that not one violates a criterion; it may be in order just as well. */
    private static final int ENOUGH_TO_WONDER = 1_000;

    private final RunFacts run;
    private final ValueFormat format;
    private final Words words;
    private final PolicyNotices policy;
    private final List<Notice> calendar;

    public Notices(RunContext context, RunFacts run, CrmSnapshot crm) {
        this.run = run;
        this.format = context.format();
        this.words = Words.beside(Notices.class, "notices", context.language());
        this.policy = new PolicyNotices(context);
        this.calendar = new CalendarNotices(context.policy(), words).all(crm, run.asOf());
    }

    /** By kind, then by criterion. */
    public List<Notice> all(List<CriterionResult> results, RunTally tally, Map<String, List<MissingInput>> missing) {
        List<Notice> notices = new ArrayList<>(policy.all(missing));
        notices.addAll(calendar);
        for (CriterionResult result : results) {
            addMapping(result, tally.of(result.criterion()).violators(), notices);
            if (result.verdict() != Verdict.NOT_CHECKABLE && result.notCheckable() > 0) {
                int asked = result.checked() + result.notCheckable();
                notices.add(notice(Notice.Kind.COVERAGE, "coverage", result, result.notCheckable(), asked));
            }
        }
        if (run.asOf().isBefore(run.takenAt())) {
            notices.add(notice(Notice.Kind.PAST, "past", null, format.text(run.asOf()), format.text(run.takenAt())));
        }
        notices.sort(Comparator.comparing(Notice::kind)); // stable: those of a kind stay in the order of criteria
        return notices;
    }

    private void addMapping(CriterionResult result, int violators, List<Notice> notices) {
        if (result.checked() >= ENOUGH_TO_ALARM && violators * 100L >= result.checked() * (long) NEARLY_ALL) {
            notices.add(notice(Notice.Kind.MAPPING, "nearlyAll", result, violators, result.checked()));
        } else if (result.checked() >= ENOUGH_TO_WONDER && result.verdict() == Verdict.PASSED) {
            notices.add(notice(Notice.Kind.MAPPING, "notOne", result, result.checked()));
        }
    }

    private Notice notice(Notice.Kind kind, String key, @Nullable CriterionResult result, Object... values) {
        return new Notice(
                kind,
                result == null ? null : result.criterion().id(),
                words.of(key, values),
                words.of(key + ".hint", values));
    }
}
