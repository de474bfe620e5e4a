package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row by the properties of its mapping. What is wrong with a value is told with file, row and heading. */
public final class Row extends RowTexts {

    private final JsonCursor cursor;
    private final Values values;

    /** @param told the headings of the table, of which this row may have but some */
    Row(JsonCursor cursor, Cells cells, TableTerms terms, Values values, Set<String> told) {
        super(cells, terms, told);
        this.cursor = cursor;
        this.values = values;
    }

    /** The row as the place of problems. */
    public JsonCursor place() {
        return cursor;
    }

    /**
     * The value without which the row says nothing.
     *
     * @throws BrokenRecordException when there is none
     */
    public String required(String property) throws BrokenRecordException {
        String text = text(property);
        if (text.isEmpty()) {
            throw cursor.missing(heading(property));
        }
        return text;
    }

    /** Its id, or what else tells it from others. */
    public String key() {
        String id = text("id");
        return id.isEmpty() ? cursor.file() + cursor.pointer() : id;
    }

    /**
     * A moment, null when none is entered.
     *
     * @throws BrokenRecordException when what is entered is none
     */
    public @Nullable When moment(String property) throws BrokenRecordException {
        String text = text(property);
        When moment = text.isEmpty() ? null : values.moment(text);
        if (moment == null && !text.isEmpty()) {
            throw at(property)
                    .broken(Values.shown(text) + " is no time.", "Maybe times: { format: dd.MM.yyyy HH:mm }.");
        }
        return moment;
    }

    /** The same, of a day its end. */
    public @Nullable Instant instant(String property) throws BrokenRecordException {
        When moment = moment(property);
        return moment == null ? null : moment.at();
    }

    /** The same for one without which the row says something else. */
    public When requiredMoment(String property) throws BrokenRecordException {
        required(property);
        When moment = moment(property);
        if (moment == null) {
            throw cursor.missing(heading(property));
        }
        return moment;
    }

    /** A date, null when none is entered; what is no date is told and dropped. */
    public @Nullable LocalDate date(String property) {
        try {
            When when = moment(property);
            return when == null ? null : values.day(when);
        } catch (BrokenRecordException e) {
            cursor.report(e);
            return null;
        }
    }

    /** A number, null when none is entered; what is no number is told and dropped. */
    public @Nullable BigDecimal number(String property) {
        String text = text(property);
        BigDecimal number = text.isEmpty() ? null : values.number(text);
        if (number == null && !text.isEmpty()) {
            at(property).report(Values.shown(text) + " is no number.", "Maybe numbers: { decimal: \",\" }.");
        }
        return number;
    }

    /** A span of time like 01:30 or 01:30:00 in seconds, null when none is entered. */
    public @Nullable Integer seconds(String property) {
        return Values.seconds(text(property));
    }

    /** Whether it is said to be so; null when nothing is said. */
    public @Nullable Boolean flag(String property) {
        String text = text(property);
        Boolean flag = Values.flag(text);
        if (flag == null && !text.isEmpty()) {
            at(property)
                    .report(Values.shown(text) + " is neither yes nor no.", "Maybe values: { " + property + ": ... }.");
        }
        return flag;
    }

    /** One of the names of an enumeration; null when none is entered, and when it is another, which is told. */
    public <E extends Enum<E>> @Nullable E constant(String property, Class<E> type) {
        String text = text(property);
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        if (!text.isEmpty()) {
            at(property)
                    .report(
                            Values.shown(text) + " is not known.",
                            "Maybe values: { " + property + ": { " + Values.shown(text) + ": "
                                    + type.getEnumConstants()[0] + " } }.");
        }
        return null;
    }

    /** The cell as the place of problems. */
    public JsonCursor at(String property) {
        return cursor.at(heading(property));
    }
}
