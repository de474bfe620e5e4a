package io.crmrules.examples.harness.export.table.internal;

import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.Wildcard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of a row by the properties of its mapping. */
abstract class RowTexts {

    private static final String FIELDS = "fields.";

    private final Cells cells;
    private final TableTerms terms;
    private final Set<String> told;

    /** @param told the headings of the table, of which this row may have but some */
    RowTexts(Cells cells, TableTerms terms, Set<String> told) {
        this.cells = cells;
        this.terms = terms;
        this.told = told;
    }

    /** How long its texts are together. */
    public int length() {
        return cells.length();
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

    /** The name of somebody, who may have it in two parts. */
    public String name() {
        return (text("name") + " " + text("lastName")).strip();
    }

    /** The company's own fields, by name. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        terms.columns().keySet().stream()
                .filter(property -> property.startsWith(FIELDS))
                .forEach(property -> fields.put(property.substring(FIELDS.length()), text(property)));
        return fields;
    }

    /** The heading under which it stands, or should stand. */
    String heading(String property) {
        List<String> headings = headings(property);
        return headings.stream().filter(cells::has).findFirst().orElse(headings.isEmpty() ? property : headings.get(0));
    }
}
