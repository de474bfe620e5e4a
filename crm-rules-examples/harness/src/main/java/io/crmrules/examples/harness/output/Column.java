package io.crmrules.examples.harness.output;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tables of violations show, in this order. ANSWER and ANSWER_COMMENT are empty: there the person answers. The last five are for programs. */
public enum Column {
    ANSWERS(22, ViolationRow::answers),
    VIOLATION(28, ViolationRow::defect),
    CLIENT(24, ViolationRow::client),
    DEAL(30, ViolationRow::deal),
    DEAL_ID(14, ViolationRow::dealId),
    LINK(30, ViolationRow::link),
    AMOUNT(15, row -> row.amount() == null ? null : row.amount().value()),
    CURRENCY(9, ViolationRow::currency),
    STAGE(20, ViolationRow::stage),
    OWNER(22, ViolationRow::owner),
    SINCE(17, ViolationRow::since),
    SETTLED_AT(17, ViolationRow::settledAt),
    SEVERITY(12, ViolationRow::severity),
    SUBJECT(18, ViolationRow::subject),
    MESSAGE(55, ViolationRow::message),
    REMEDY(45, ViolationRow::remedy),
    FOLLOWS(28, ViolationRow::follows),
    ANSWER(18, row -> null),
    ANSWER_COMMENT(35, row -> null),
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

    /** How many characters wide it reads well. */
    public int width() {
        return width;
    }

    /** The row's value: a text, a number, a local time or an address; null where nothing is known. */
    public @Nullable Object of(ViolationRow row) {
        return value.apply(row);
    }
}
