package io.crmrules.examples.harness.action;

import io.crmrules.examples.harness.action.Chore.Kind;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.report.Action;
import io.crmrules.report.DealRef;
import io.crmrules.report.PersonTodo;
import io.crmrules.report.Responsible;
import io.crmrules.report.RootCause;
import io.crmrules.report.RunFacts;
import io.crmrules.report.TodoItem;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Sha256;
import io.crmrules.support.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told to a CRM about what is open: whoever answers goes through their findings; a deal without a next step
 * gets a task, and so does one without a comment, for a comment of the integration's would count as somebody's; a deal that
 * is nobody's goes to who decides. What follows from something else is not asked for twice.
 */
final class Chores {

    private static final int SHOWN = 10;
    private static final int KEY_BYTES = 12;
    private static final Duration SOON = Duration.ofHours(1);

    private final RunFacts run;
    private final PolicyInForce policy;
    private final Doers doers;
    private final TodoTexts texts;
    private final Words words;

    private Chores(ViolationReport report, PolicyInForce policy) {
        this.run = report.summary().run();
        this.policy = policy;
        this.doers = new Doers(report.summary().users(), policy);
        this.texts = new TodoTexts(run);
        this.words = Vocabulary.of(run.language(), Chores.class);
    }

    /** In the order of the to-do list. */
    static List<Chore> of(ViolationReport report, PolicyInForce policy) {
        Chores chores = new Chores(report, policy);
        List<Chore> all = new ArrayList<>();
        for (PersonTodo person : report.todo().people()) {
            User doer = chores.doers.of(person.answers());
            if (doer != null && !person.open().isEmpty()) {
                chores.of(person, doer, all);
            }
        }
        return all;
    }

    private void of(PersonTodo person, User doer, List<Chore> into) {
        into.add(personal(person, doer));
        for (TodoItem item : person.open().deals()) {
            item.causes().stream()
                    .map(RootCause::root)
                    .map(violation -> onDeal(violation, doer))
                    .filter(Objects::nonNull)
                    .forEach(into::add);
        }
    }

    private Chore personal(PersonTodo person, User doer) {
        List<TodoItem> items = person.open().all();
        List<String> lines = new ArrayList<>();
        items.stream().limit(SHOWN).forEach(item -> lines.add(line(item)));
        if (items.size() > SHOWN) {
            lines.add(Vocabulary.counted(words, "personal.more", items.size() - SHOWN));
        }
        String title = Vocabulary.counted(words, "personal", person.count());
        return new Chore(
                key(person.answers()), Kind.PERSONAL_TASK, doer, null, title, String.join("\n", lines), due(doer));
    }

    private String line(TodoItem item) {
        Violation first = item.causes().get(0).root();
        return item.deal() == null
                ? texts.item(item)
                : words.of("personal.line", texts.item(item), texts.defect(first));
    }

    private @Nullable Chore onDeal(Violation violation, User doer) {
        DealRef deal = violation.deal();
        Action action = violation.action();
        if (deal == null || action == null) {
            return null;
        }
        return switch (action.type()) {
            case CREATE_TASK, WRITE_COMMENT -> chore(violation, Kind.DEAL_TASK, deal, doer);
            case REASSIGN_DEAL -> chore(violation, Kind.NEW_OWNER, deal, doer);
            default -> null;
        };
    }

    private Chore chore(Violation violation, Kind kind, DealRef deal, User doer) {
        String title = Printable.name(
                words.of("deal." + Objects.requireNonNull(violation.action()).type()));
        return new Chore(
                ActionFile.key(violation),
                kind,
                doer,
                deal.id(),
                title,
                Printable.lines(violation.message()),
                due(doer));
    }

    /** One a day for whoever answers. */
    private String key(Responsible answers) {
        String named = answers + "\n" + run.asOf().atZone(run.zone()).toLocalDate();
        return ActionFile.KEY + HexFormat.of().formatHex(Sha256.of(named), 0, KEY_BYTES);
    }

    /** The end of the working day in which somebody has an hour for it. */
    private OffsetDateTime due(User doer) {
        BusinessCalendar calendar = policy.calendar(doer);
        Instant soon = calendar.plusWorkingTime(run.asOf(), SOON);
        return calendar.dueMoment(calendar.dateOf(soon)).atZone(calendar.zone()).toOffsetDateTime();
    }
}
