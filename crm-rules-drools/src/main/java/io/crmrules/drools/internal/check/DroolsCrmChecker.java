package io.crmrules.drools.internal.check;

import io.crmrules.CheckerSettings;
import io.crmrules.CrmChecker;
import io.crmrules.Policy;
import io.crmrules.drools.explain.Explanation;
import io.crmrules.drools.explain.Undecided;
import io.crmrules.drools.internal.compile.RuleBook;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.facts.PreparedFacts;
import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.drools.internal.judge.Judges;
import io.crmrules.drools.internal.judge.SessionPools;
import io.crmrules.drools.internal.judge.Watch;
import io.crmrules.drools.internal.why.Decisions;
import io.crmrules.drools.internal.why.Undecideds;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.report.Masking;
import io.crmrules.report.RuleFailedException;
import io.crmrules.report.RuleFailure;
import io.crmrules.report.RunSummary;
import io.crmrules.report.StageGate;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationListener;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checker on Drools. */
public final class DroolsCrmChecker implements CrmChecker {

    private final CheckerSettings settings;
    private final RuleBook book;
    private final SessionPools sessions;
    private final RunContext context;
    private final Judges judges;
    private final boolean view;
    private final Masking masking;
    private volatile @Nullable Known latest;

    public DroolsCrmChecker(CheckerSettings settings) {
        this(settings, new RuleBook(settings.checklist()));
    }

    /** The checklist of the settings is not asked; the book stands for it. */
    public DroolsCrmChecker(CheckerSettings settings, RuleBook book) {
        this(settings, book, new SessionPools(book), false);
    }

    private DroolsCrmChecker(CheckerSettings settings, RuleBook book, SessionPools sessions, boolean view) {
        this.settings = settings;
        this.book = book;
        this.sessions = sessions;
        this.view = view;
        PolicyInForce policy = settings.policy()
                .resolve(book.criteria().stream().map(Criterion::spec).toList());
        CriteriaInForce inForce = CriteriaInForce.of(book.criteria(), policy, settings.cadence());
        this.context = RunContexts.of(settings, book, policy, inForce);
        this.judges = Judges.of(sessions, inForce.criteria(), policy);
        this.masking = Masking.of(settings.personalData(), context.language());
    }

    /** The same rules by the same policy, at another cadence or in another language. */
    private DroolsCrmChecker(CheckerSettings settings, DroolsCrmChecker base, CriteriaInForce inForce) {
        this.settings = settings;
        this.book = base.book;
        this.sessions = base.sessions;
        this.view = true;
        this.context = RunContexts.of(settings, book, base.context.policy(), inForce);
        this.judges = base.judges;
        this.masking = Masking.of(settings.personalData(), context.language());
    }

    @Override
    public RunSummary check(CrmStream crm, Instant asOf, ViolationListener listener) {
        CrmStream sound = Happenings.weighed(crm.sound());
        Setting setting = Setting.of(context, sound.reference(), asOf);
        return masking.summary(new CheckRun(settings, judges, setting, sound, masking.listener(listener))
                .run(
                        book.problems(),
                        book.criteria().stream().map(Criterion::id).toList()));
    }

    /**
     * Why a criterion says what it says of this CRM: of each fact that it could judge.
     *
     * @param decisions take note of what the conditions come to
     * @throws IllegalArgumentException when it is not in force, or written in more than the language of rules of others
     */
    public List<Explanation> explain(String criterion, CrmSnapshot crm, Instant asOf, Decisions decisions) {
        CrmStream sound = Happenings.weighed(CrmStream.of(crm).sound());
        Setting setting = Setting.of(context, sound.reference(), asOf);
        try {
            return new Reasons(judges, setting, sound)
                    .of(context.criterion(criterion), book.source(criterion), decisions);
        } catch (Refusal e) {
            throw new IllegalArgumentException(
                    "The rule " + criterion + " says more than its conditions can be asked for one by one: "
                            + e.getMessage() + ". Maybe write it without Java.",
                    e);
        }
    }

    /** The conditions of a rule that never came out both ways, as far as was taken note of. */
    public List<Undecided> undecided(String criterion, Decisions decisions) {
        return Undecideds.of(book.source(criterion), decisions);
    }

    @Override
    public List<Violation> check(Deal deal, Instant now) {
        return masked(check(deal, Setting.of(context, Setting.alone(deal, now), now)));
    }

    @Override
    public List<Violation> check(Deal deal, CrmSnapshot reference, Instant now) {
        return masked(check(deal, setting(reference, now)));
    }

    private List<Violation> masked(List<Violation> violations) {
        return violations.stream().map(masking::violation).toList();
    }

    /** Hosts ask of one deal after the other in the same CRM. */
    @SuppressWarnings("ReferenceEquality") // of a snapshot that is merely equal nobody knows
    private Setting setting(CrmSnapshot reference, Instant now) {
        Known last = latest;
        Setting again =
                last == null || last.crm() != reference ? null : last.setting().at(now);
        Setting setting = again == null ? Setting.of(context, Happenings.weighed(reference), now) : again;
        latest = new Known(reference, setting);
        return setting;
    }

    private record Known(CrmSnapshot crm, Setting setting) {}

    private List<Violation> check(Deal deal, Setting setting) {
        PreparedFacts nothing = PreparedFacts.none(setting.context().policy());
        DealWork work = new DealWork(judges.deals(), setting, nothing);
        Findings found = judges.deals().trusted() ? work.find(List.of(deal), Watch.together()) : watched(work, deal);
        List<RuleFailure> failures = new ArrayList<>(found.failures());
        failures.addAll(judges.deals().stopped());
        failures.removeIf(failure -> context.unlisted().contains(failure.criterion()));
        if (!failures.isEmpty()) {
            throw new RuleFailedException(failures, found.violations());
        }
        return found.violations();
    }

    /** On a thread of its own, which can be given up when a rule does not come to an end. */
    private Findings watched(DealWork work, Deal deal) {
        Findings found = Findings.none();
        Duration budget = settings.budgets().timePerChunk();
        try (Workers<Deal, Findings> worker = new Workers<>(1, 1, budget, judges.deals(), work::find)) {
            worker.run(List.of(deal).iterator(), found::add);
        }
        return found;
    }

    @Override
    public StageGate wouldMove(Deal deal, Stage to, @Nullable User by, Instant now) {
        Move move = Move.of(deal, to, by, now);
        return move == null ? Move.FREE : gate(move, Setting.of(context, Setting.alone(move.after(), now), now));
    }

    @Override
    public StageGate wouldMove(Deal deal, Stage to, @Nullable User by, CrmSnapshot reference, Instant now) {
        Move.refuseUnknown(to, reference);
        Move move = Move.of(reference.withKnownUsers(deal), to, by, now);
        return move == null ? Move.FREE : gate(move, setting(reference, now));
    }

    private StageGate gate(Move move, Setting setting) {
        List<Violation> then = check(move.after(), setting.beforeMove());
        return move.gate(masked(check(move.before(), setting)), masked(then), setting.context());
    }

    @Override
    public CrmChecker under(Policy policy) {
        return new DroolsCrmChecker(settings.under(policy), book, sessions, true);
    }

    @Override
    public CrmChecker at(Cadence cadence) {
        CriteriaInForce due = CriteriaInForce.of(book.criteria(), context.policy(), cadence);
        List<Criterion> judged = context.criteria().all();
        return judged.containsAll(due.criteria())
                ? new DroolsCrmChecker(settings.at(cadence), this, due.among(judged))
                : new DroolsCrmChecker(settings.at(cadence), book, sessions, true);
    }

    @Override
    public CrmChecker in(String language) {
        return new DroolsCrmChecker(
                settings.in(language),
                this,
                new CriteriaInForce(context.criteria().all(), context.unlisted()));
    }

    @Override
    public List<Criterion> criteria() {
        return book.criteria();
    }

    @Override
    public PolicyInForce policy() {
        return context.policy();
    }

    @Override
    public List<RuleProblem> ruleProblems() {
        return book.problems();
    }

    @Override
    public void close() {
        if (!view) {
            sessions.close();
        }
    }
}
