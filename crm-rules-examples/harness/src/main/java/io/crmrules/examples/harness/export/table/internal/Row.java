package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.Wildcard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row by the properties of its mapping. What is wrong with a value is told with file, row and heading. */
public final class Row {

    private static final String FIELDS = "fields.";

    private final JsonCursor cursor;
    private final Cells cells;
    private final TableTerms terms;
    private final Values values;
    private final Set<String> told;

    /** @param told the headings of the table, of which this row may have but some */
    Row(JsonCursor cursor, Cells cells, TableTerms terms, Values values, Set<String> told) {
        this.cursor = cursor;
        this.cells = cells;
        this.terms = terms;
        this.values = values;
        this.told = told;
    }

    /** The row as the place of problems. */
    public JsonCursor place() {
        return cursor;
    }

    /** Whether the row has a column for it, or it is constant. */
    public boolean has(String property) {
        return terms.constants().containsKey(property)
                || headings(property).stream().anyMatch(cells::has);
    }

    /** Whether the mapping names a column for it. */
    public boolean names(String property) {
        return terms.columns().containsKey(property);
    }

    /** Whether the mapping names a column for it, and the row has none: nothing is known of it. */
    public boolean lacks(String property) {
        return names(property) && !has(property) && !terms.body().omits().contains(property);
    }

    /** Whether nothing of it can be missing: the record is not cut off there, nor has something else in its place. */
    public boolean whole(String property) {
        return !lacks(property) && cells.whole(headings(property), terms.body().next());
    }

    /** Whether a value is entered that says, by the mapping, nothing. */
    public boolean unknown(String property) {
        return !raw(property).isEmpty() && text(property).isEmpty();
    }

    /** The value after the mapping's list of values; empty when there is none. */
    public String text(String property) {
        return meaning(property, raw(property));
    }

    private String meaning(String property, String value) {
        return Wildcard.meaning(terms.values().getOrDefault(property, Map.of()), value);
    }

    /** Whether the mapping's list of values says something else than what stands in the row. */
    public boolean translated(String property) {
        return !raw(property).equals(text(property));
    }

    /** Whether the table has a column for it, or it is constant. */
    public boolean told(String property) {
        return has(property)
                || headings(property).stream().flatMap(Cells::parts).anyMatch(told::contains);
    }

    private String raw(String property) {
        String entered = entered(property);
        String cell = entered.isEmpty() ? cells.first(headings(property)) : entered;
        return cell.isEmpty() ? terms.constants().getOrDefault(property, "") : cell;
    }

    /** The first value that is not, by the mapping, one of those that stand for none. */
    public String entered(String property) {
        return cells.entered(headings(property), terms.values().getOrDefault(property, Map.of()));
    }

    private List<String> headings(String property) {
        return terms.columns().getOrDefault(property, List.of());
    }

    /** The values of all its columns that are not empty. */
    public List<String> list(String property) {
        return cells.all(headings(property));
    }

    /** Several values in one column, with commas or semicolons between them. */
    public List<String> split(String property) {
        return split(List.of(raw(property))).stream()
                .map(value -> meaning(property, value))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The ids of deals that a column of the row names. */
    public List<String> joined(String to) {
        return split(List.of(cells.get(terms.joins().getOrDefault(to, ""))));
    }

    private static List<String> split(List<String> texts) {
        return texts.stream()
                .flatMap(text -> List.of(text.split("[,;\\n]")).stream())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
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

    /** The name of somebody, who may have it in two parts. */
    public String name() {
        return (text("name") + " " + text("lastName")).strip();
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

    /** The company's own fields, by name. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        terms.columns().keySet().stream()
                .filter(property -> property.startsWith(FIELDS))
                .forEach(property -> fields.put(property.substring(FIELDS.length()), text(property)));
        return fields;
    }

    /** The cell as the place of problems. */
    public JsonCursor at(String property) {
        return cursor.at(heading(property));
    }

    private String heading(String property) {
        List<String> headings = headings(property);
        return headings.stream().filter(cells::has).findFirst().orElse(headings.isEmpty() ? property : headings.get(0));
    }
}
