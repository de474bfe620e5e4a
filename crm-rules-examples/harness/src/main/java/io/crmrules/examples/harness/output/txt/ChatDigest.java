package io.crmrules.examples.harness.output.txt;

import io.crmrules.examples.harness.measure.ListeningTable;
import io.crmrules.examples.harness.output.GateTexts;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.Unread;
import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.report.DealRef;
import io.crmrules.report.Foreseen;
import io.crmrules.report.PersonTodo;
import io.crmrules.report.RunSummary;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoList;
import io.crmrules.report.Violation;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A few plain lines for a chat: what must be done first, by whom. Nothing in them formats, links or calls anybody. */
public final class ChatDigest {

    /** In UTF-16 units, as messengers count. */
    public static final int LONGEST = 1500;

    private static final int DEALS = 7;
    private static final int FORESEEN = 4;
    private static final int PEOPLE = 12;
    private static final Pattern MENTION = Pattern.compile("@");
    private static final Pattern ADDRESS = Pattern.compile("(?i):(?=//)|(?<=\\bwww)\\.");
    private static final Pattern FORMAT = Pattern.compile("[*_`~|<>\\[\\]]");

    private final Portion portion;
    private final RunSummary summary;
    private final TodoList todo;
    private final TodoTexts texts;
    private final Words words;
    private final boolean own;
    private final List<String> lines = new ArrayList<>();

    private ChatDigest(Portion portion) {
        this.portion = portion;
        this.summary = portion.report().summary();
        this.todo = portion.todo();
        this.texts = new TodoTexts(summary.run());
        this.words = Vocabulary.of(summary.run().language(), TodoTexts.class);
        this.own = portion.personal();
    }

    /** The digest of this portion: at most {@value #LONGEST} characters, each line whole. */
    public static String of(Portion portion) {
        return new ChatDigest(portion).text();
    }

    /** With as many lines as fit: a section that is cut says how much more there is. */
    private String text() {
        String text = text(PEOPLE);
        for (int most = PEOPLE - 1; most > 0 && text.length() > LONGEST; most--) {
            text = text(most);
        }
        return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf('\n', LONGEST - 1) + 1);
    }

    private String text(int most) {
        lines.clear();
        head();
        section("digest.first", todo.open().all(), this::line, Math.min(DEALS, most));
        section("forecast", portion.forecast().foreseen(), this::foreseen, Math.min(FORESEEN, most));
        if (!own) {
            List<PersonTodo> busy =
                    todo.people().stream().filter(person -> person.count() > 0).toList();
            section("digest.people", busy, this::person, most);
        }
        if (!todo.toDiscuss().isEmpty()) {
            lines.add("");
            lines.add(texts.of("digest.discuss", texts.counts(todo.toDiscuss().bySeverity())));
        }
        String heard = new ListeningTable(portion).line();
        if (!heard.isEmpty()) {
            lines.add(plain(heard));
        }
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        String moment = texts.moment(summary.run().asOf());
        lines.add(
                portion.reader().isEmpty()
                        ? texts.of("digest.head", moment)
                        : texts.of("digest.for", moment, plain(portion.reader())));
        Unread unread = new Unread(summary);
        if (unread.any()) {
            lines.add(plain(unread.sentence()));
        }
        lines.add(plain(new GateTexts(summary).answer()));
        if (todo.open().isEmpty()) {
            lines.add(texts.of("digest.clean"));
        }
        texts.totals(todo.open()).forEach(total -> lines.add(plain(total)));
    }

    private String foreseen(Foreseen foreseen) {
        Violation violation = foreseen.violation();
        DealRef deal = violation.deal();
        String what = deal == null ? "" : plain(texts.deal(deal));
        String by = texts.by(foreseen.doneBy());
        return own
                ? texts.of("digest.foreseen.own", by, texts.deed(violation), what)
                : texts.of("digest.foreseen", by, name(violation), texts.deed(violation), what);
    }

    private String line(TodoItem item) {
        Violation worst = item.causes().get(0).root();
        String what = plain(texts.item(item));
        String deed = plain(texts.deed(worst));
        return own ? texts.of("digest.line.own", what, deed) : texts.of("digest.line", name(worst), what, deed);
    }

    private String person(PersonTodo person) {
        return texts.of(
                "digest.person",
                plain(Vocabulary.name(words, person.answers())),
                texts.counts(person.open().bySeverity()));
    }

    private String name(Violation violation) {
        return plain(Vocabulary.name(words, violation.answers()));
    }

    private <T> void section(String heading, List<T> all, Function<T, String> told, int shown) {
        if (all.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(texts.of(heading) + ":");
        all.stream().limit(shown).map(told).forEach(lines::add);
        if (all.size() > shown) {
            lines.add(texts.of("digest.left", all.size() - shown));
        }
    }

    /** As it can be sent to any chat. */
    private static String plain(String text) {
        String quiet = MENTION.matcher(Printable.line(text)).replaceAll("(at)");
        return FORMAT.matcher(ADDRESS.matcher(quiet).replaceAll("$0 ")).replaceAll(" ");
    }
}
