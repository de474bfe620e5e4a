package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.answer.ReadAnswers;
import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.examples.harness.past.CleanUp;
import io.crmrules.examples.harness.past.Past;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.history.ComparedRun;
import io.crmrules.history.GivenAnswer;
import io.crmrules.history.History;
import io.crmrules.history.KnownPeople;
import io.crmrules.history.Trend;
import io.crmrules.history.Witness;
import io.crmrules.history.store.HistoryException;
import io.crmrules.history.store.PastFinding;
import io.crmrules.history.store.PastRun;
import io.crmrules.model.CrmStream;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Answer;
import io.crmrules.report.Masks;
import io.crmrules.report.PersonalData;
import io.crmrules.report.RunFacts;
import io.crmrules.report.ViolationListener;
import io.crmrules.report.ViolationReport;
import io.crmrules.report.Waiver;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The history of a check, or none. */
public final class Chronicle implements AutoCloseable {

    /** Enough for what was a month before, with a run that is a while older. */
    private static final Duration LOOKED_BACK = Duration.ofDays(62);

    private final @Nullable SqlHistory store;
    private final @Nullable History history;
    private final @Nullable Verdicts verdicts;
    private @Nullable Witness witness;
    private @Nullable String notKept;
    private final @Nullable AnswerLines lines;
    private final BusinessCalendar calendar;
    private Masks masks = Masks.of(PersonalData.FULL, "");
    private boolean misread;

    Chronicle(SqlHistory store, PolicyInForce policy, AnswerLines lines) {
        this.store = store;
        this.history = new History(store, policy);
        this.verdicts = new Verdicts(store, lines);
        this.lines = lines;
        this.calendar = policy.calendar();
    }

    private Chronicle() {
        this.store = null;
        this.history = null;
        this.verdicts = null;
        this.lines = null;
        this.calendar = BusinessCalendar.standard();
    }

    /** One that says nothing and keeps nothing. */
    static Chronicle none() {
        return new Chronicle();
    }

    /**
     * Takes in answers, as of the run that was kept last, and tells what became of them; verdicts wait until their
     * conversations were seen.
     */
    void take(List<ReadAnswers> files) {
        for (ReadAnswers file : files) {
            take(file);
        }
    }

    private void take(ReadAnswers file) {
        if (store == null || history == null || verdicts == null || lines == null) {
            return;
        }
        verdicts.add(file.verdicts());
        if (!file.ofVerdicts()) {
            PastRun latest = store.latest();
            Instant at = latest == null ? Instant.EPOCH : latest.asOf();
            lines.print(
                    history.answer(given(file, at, answerers(store, file)), file.shown()),
                    file.problems().size());
        }
        lines.problems(file.problems());
        misread |= !file.problems().isEmpty();
    }

    private static List<GivenAnswer> given(ReadAnswers file, Instant at, Map<String, User> answerers) {
        List<GivenAnswer> given = new ArrayList<>();
        file.answers().forEach(read -> {
            User user = answerers.get(read.fingerprint());
            String by = user == null ? null : user.id();
            given.add(new GivenAnswer(
                    read.fingerprint(), new Answer(read.value(), read.comment(), by, at), read.place()));
        });
        return given;
    }

    /** A workbook does not say who filled it in; whoever answers for a finding answers. */
    private static Map<String, User> answerers(SqlHistory store, ReadAnswers file) {
        KnownPeople people = new KnownPeople(List.of());
        Map<String, User> answerers = new HashMap<>();
        List<String> fingerprints = file.answers().stream()
                .map(read -> read.fingerprint())
                .distinct()
                .toList();
        for (PastFinding finding : store.findings(fingerprints)) {
            User user = people.of(finding.answers()).user();
            if (user != null) {
                answerers.put(finding.fingerprint(), user);
            }
        }
        return answerers;
    }

    /** The deals, of which conversations are kept that quality control listened to. */
    public CrmStream heard(CrmStream crm, Masks told) {
        masks = told;
        return verdicts == null ? crm : verdicts.heard(crm, told);
    }

    /** Hears the run. */
    public ViolationListener heard(ViolationListener listener) {
        witness = history == null ? null : history.witness(listener);
        return witness == null ? listener : witness;
    }

    /** The report with what the runs before and people say; this run is kept, or {@link #kept} says why not. */
    public ViolationReport compared(ViolationReport report) {
        if (history == null || witness == null) {
            return report;
        }
        ComparedRun run = history.compare(report, witness);
        try {
            while (!history.keep(run)) {
                run = history.compare(report, witness);
            }
        } catch (HistoryException e) {
            notKept = e.getMessage();
        }
        return run.report();
    }

    /** What is known beside single findings; nothing without a history, or when the run could not be kept. */
    public Past past(ViolationReport report) {
        if (store == null || verdicts == null || notKept != null) {
            return Past.none();
        }
        RunFacts run = report.summary().run();
        People people = new People(new KnownPeople(report.summary().users()), masks);
        return new Past(
                Trend.of(people.runs(store.runs(run.asOf().minus(LOOKED_BACK))), run.zone()),
                CleanUp.of(store.baselines(), people::of, calendar, run.asOf()),
                verdicts.taken(run.asOf(), people));
    }

    /** The conversations that nobody has to listen to again, by their keys. */
    public Set<String> judged() {
        return verdicts == null ? Set.of() : verdicts.judged();
    }

    /** Makes what is open now the baseline; returns how many findings that are. */
    public int baseline(ViolationReport report, Waiver waiver) {
        List<String> open = report.open().violations().stream()
                .map(violation -> violation.fingerprint())
                .toList();
        if (store != null) {
            store.keep(waiver, open);
        }
        return open.size();
    }

    /** Whether nothing was to be kept, or this run was; else {@code err} is told why not. */
    public boolean kept(PrintWriter err) {
        if (notKept != null) {
            err.println(Printable.lines(notKept));
        }
        return notKept == null;
    }

    /** Whether some of the answers could not be understood. */
    public boolean misread() {
        return misread;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
