package io.crmrules.examples.harness.export.mapping;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become records.
 *
 * @param type what they are
 * @param file a pattern of file names: {@code deals*.csv}
 * @param sheet of a workbook; empty: its first
 * @param separator of a CSV; null: found out
 * @param encoding of a CSV; null: found out
 * @param formats of times, tried in this order; empty: ISO-8601, 20.11.2026 18:05, Unix seconds
 * @param zone of times without offset; null: the CRM's
 * @param decimal what stands before the fraction of a number
 * @param grouping what stands between thousands, besides spaces
 * @param columns the headings of each property; the first that has a value counts, of lists all do
 * @param constants properties that are the same for all rows
 * @param values what single values of a property mean
 * @param where which rows count, by the values of columns; {@code *}: any value
 * @param joins the column that names the deals of a contact or company, under "deals"
 * @param body how a JSON body holds the rows
 */
public record TableTerms(
        TableType type,
        String file,
        String sheet,
        @Nullable Character separator,
        @Nullable String encoding,
        List<String> formats,
        @Nullable ZoneId zone,
        char decimal,
        String grouping,
        Map<String, List<String>> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        Map<String, Set<String>> where,
        Map<String, String> joins,
        BodyTerms body) {

    /** A table of which nothing is said: everything is found out. */
    public static TableTerms of(TableType type) {
        return new TableTerms(
                type,
                "*",
                "",
                null,
                null,
                List.of(),
                null,
                '.',
                "",
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                BodyTerms.NONE);
    }

    /** Whether rows can have this property at all. */
    public boolean tells(String property) {
        return columns.containsKey(property) || constants.containsKey(property);
    }

    /** The same table with more columns: a property that has some gets these. */
    TableTerms with(Map<String, List<String>> more) {
        Map<String, List<String>> all = new LinkedHashMap<>(columns);
        all.putAll(more);
        return new TableTerms(
                type, file, sheet, separator, encoding, formats, zone, decimal, grouping, all, constants, values, where,
                joins, body);
    }
}
