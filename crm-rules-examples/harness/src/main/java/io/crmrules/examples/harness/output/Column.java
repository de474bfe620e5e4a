package io.crmrules.examples.harness.output;

import io.crmrules.model.Money;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What tables of violations show, in this order. ANSWER and ANSWER_COMMENT are empty: there the owner answers. */
public enum Column {
    OWNER(22, FindingRow::owner),
    CLIENT(24, FindingRow::client),
    DEAL(30, FindingRow::deal),
    DEAL_ID(14, FindingRow::dealId),
    LINK(30, FindingRow::link),
    AMOUNT(15, row -> row.amount() == null ? null : row.amount().value()),
    CURRENCY(9, row -> currency(row.amount())),
    STAGE(20, FindingRow::stage),
    SINCE(17, FindingRow::since),
    SEVERITY(12, FindingRow::severity),
    SUBJECT(18, FindingRow::subject),
    MESSAGE(55, FindingRow::message),
    REMEDY(45, FindingRow::remedy),
    FOLLOWS(28, FindingRow::follows),
    ANSWER(18, row -> null),
    ANSWER_COMMENT(35, row -> null),
    FINGERPRINT(20, FindingRow::fingerprint);

    private final int width;

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions holds anything
    private final Function<FindingRow, @Nullable Object> value;

    Column(int width, Function<FindingRow, @Nullable Object> value) {
        this.width = width;
        this.value = value;
    }

    private static String currency(@Nullable Money amount) {
        return amount == null ? "" : amount.currency();
    }

    /** How many characters wide it reads well. */
    public int width() {
        return width;
    }

    /** The row's value: a text, a number, a local time or an address; null where nothing is known. */
    public @Nullable Object of(FindingRow row) {
        return value.apply(row);
    }
}
