package io.crmrules.document;

import io.crmrules.document.internal.WorkingMonth;
import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Table;
import io.crmrules.document.layout.Text;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The controller's checklist: a sheet on which whoever checks ticks off day by day what was looked at, and signs. The
 * columns are the working days of the company's calendar.
 *
 * <pre>{@code
 * Document sheet = ControllerSheet.document(checker.criteria(), checker.policy(), YearMonth.of(2026, 12), "ru");
 * }</pre>
 *
 * <p>What is checked at once or at day end has a cell for each working day, what is checked weekly one for each week,
 * and what is checked once a month one for the month.
 */
public final class ControllerSheet {

    private static final int FIRST_COLUMN = 14;

    /** How wide they are together when they are few. */
    private static final int OTHER_COLUMNS = 10;

    private final String language;
    private final Wording words;
    private final PolicyInForce policy;
    private final InForce inForce;
    private final WorkingMonth month;
    private final List<Block> blocks = new ArrayList<>();

    private ControllerSheet(Collection<Criterion> criteria, PolicyInForce policy, YearMonth month, String language) {
        this.language = language;
        this.words = Wording.of(policy, language);
        this.policy = policy;
        this.inForce = new InForce(criteria, policy, words);
        this.month = new WorkingMonth(month, policy.calendar());
    }

    /**
     * Writes the sheet of a month. It asks the policy and nothing else, and keeps nothing.
     *
     * @param criteria all that there are, in any order; those that are off are left out
     * @param policy in force for these criteria, as {@link io.crmrules.CrmChecker#policy} gives it
     * @param month whose working days are the columns
     * @param language {@code ru}, or {@code en} for every other one
     * @return equal for equal criteria, policies and months
     * @throws IllegalArgumentException when the policy was not put in force for one of the criteria; the message names
     *     it
     * @throws NullPointerException when an argument or one of the criteria is null
     */
    public static Document document(
            Collection<Criterion> criteria, PolicyInForce policy, YearMonth month, String language) {
        Objects.requireNonNull(month, "month");
        ControllerSheet sheet = new ControllerSheet(criteria, policy, month, language);
        sheet.write();
        return new Document(
                sheet.words.of("sheet", sheet.words.month(month)), sheet.words.language(), true, sheet.blocks);
    }

    private void write() {
        String company = policy.standardHead().company();
        if (company != null) {
            blocks.add(new Paragraph(Text.of(company)));
        }
        blocks.add(new Paragraph(Text.of(words.of("sheet.how"))));
        table("sheet.daily", List.of(Cadence.INSTANT, Cadence.DAY_END), month.days(), true);
        table("sheet.weekly", List.of(Cadence.WEEKLY), month.weeks(), false);
        table("sheet.monthly", List.of(Cadence.MONTHLY), List.of(words.of("sheet.done")), false);
    }

    private void table(String key, List<Cadence> cadences, List<String> columns, boolean daily) {
        List<Criterion> those = inForce.all().stream()
                .filter(criterion -> cadences.contains(policy.cadence(criterion.id(), null)))
                .toList();
        if (those.isEmpty() || columns.isEmpty()) {
            return;
        }
        List<List<Text>> rows = new ArrayList<>();
        those.forEach(criterion -> rows.add(row(title(criterion), columns.size())));
        if (daily) {
            rows.add(row(Text.bold(words.of("sheet.closed")), columns.size()));
        }
        rows.add(row(Text.bold(words.of("sheet.signature")), columns.size()));
        blocks.add(new Heading(2, words.of(key)));
        List<String> head = Stream.concat(Stream.of(words.of("requirement")), columns.stream())
                .toList();
        int width = Math.max(1, OTHER_COLUMNS / columns.size());
        List<Integer> widths = Stream.concat(
                        Stream.of(FIRST_COLUMN), Collections.nCopies(columns.size(), width).stream())
                .toList();
        blocks.add(new Table(head, widths, rows));
    }

    private Text title(Criterion criterion) {
        String title = criterion.texts(language).title();
        return inForce.worst(criterion) == Severity.CRITICAL ? Text.bold(title) : Text.of(title);
    }

    private static List<Text> row(Text first, int columns) {
        return Stream.concat(Stream.of(first), Collections.nCopies(columns, Text.of("")).stream())
                .toList();
    }
}
