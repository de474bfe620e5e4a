package io.crmrules.examples.harness.output;

import io.crmrules.report.ViolationReport;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What tables of violations show, in this order. STATUS is shown where there is a history. In ANSWER and ANSWER_COMMENT the
 * person answers; what was answered before stands there. The last five are for programs.
 */
public enum Column {
    ANSWERS(16, ViolationRow::answers),
    VIOLATION(20, ViolationRow::defect),
    CLIENT(16, ViolationRow::client),
    DEAL(22, ViolationRow::deal),
    DEAL_ID(10, ViolationRow::dealId),
    LINK(30, ViolationRow::link),
    AMOUNT(14, row -> row.amount() == null ? null : row.amount().value()),
    CURRENCY(5, ViolationRow::currency),
    STAGE(14, ViolationRow::stage),
    OWNER(16, ViolationRow::owner),
    SINCE(16, ViolationRow::since),
    SETTLED_AT(16, ViolationRow::settledAt),
    SEVERITY(12, ViolationRow::severity),
    SUBJECT(12, ViolationRow::subject),
    MESSAGE(38, ViolationRow::message),
    REMEDY(30, ViolationRow::remedy),
    FOLLOWS(20, ViolationRow::follows),
    STATUS(18, ViolationRow::status),
    ANSWER(15, ViolationRow::answer),
    ANSWER_COMMENT(22, ViolationRow::comment),
    STANDING(12, row -> row.violation().standing()),
    ANSWERS_TYPE(12, row -> row.violation().answers().type()),
    ANSWERS_ID(14, row -> row.violation().answers().id()),
    SUBJECT_ID(14, row -> row.violation().subject().id()),
    FINGERPRINT(20, ViolationRow::fingerprint);

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions holds anything
    private final Function<ViolationRow, @Nullable Object> value;

    Column(int width, Function<ViolationRow, @Nullable Object> value) {
        this.width = width;
        this.value = value;
    }

    /** Those that say something of this report. */
    public static List<Column> of(ViolationReport report) {
        return Arrays.stream(values())
                .filter(column -> column != STATUS || report.compared())
                .toList();
    }

    /** How many characters wide it reads well. */
    public int width() {
        return width;
    }

    /** The row's value: a text, a number, a local time or an address; null where nothing is known. */
    public @Nullable Object of(ViolationRow row) {
        return value.apply(row);
    }
}
