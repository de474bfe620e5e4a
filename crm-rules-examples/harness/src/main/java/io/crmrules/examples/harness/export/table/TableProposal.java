package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.mapping.TableTerms;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.file.TableFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A mapping to begin with for the tables of a CRM that nobody here saw: what their headings suggest, each a guess. */
public final class TableProposal {

    private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

    static {
        name("id", "^(id|№|номер|код|record id|deal id)$|^id\\b");
        name("stage", "этап|стадия|статус|stage|status");
        name("pipeline", "воронка|направление|pipeline|funnel");
        name("createdAt", "(дата|время|когда).*созда|^создан[ао]?$|creat(ed|e|ion)(?!.*\\bby\\b)");
        name("createdBy", "кем созда|автор|created by|creator");
        name("closedAt", "дата закрытия|^закрыт|closed");
        name("expectedCloseDate", "предполагаем|ожидаем|expected|close date");
        name("owner", "ответственн|менеджер|owner|assigned|responsible|manager");
        name("amount.currency", "валюта|currency");
        name("amount.value", "бюджет|сумма|стоимость|amount|value|price|budget");
        name("refusalReason", "причина|reason");
        name("source", "источник|source");
        name("note", "примечан|комментар|описание|note|comment|description");
        name("title", "назван|сделка|title|name|subject");
    }

    private TableProposal() {}

    private static void name(String property, String words) {
        NAMES.put(property, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * The text of a mapping; empty when no file has a heading that can be guessed.
     *
     * @throws UnreadableExportException when there is nothing to list
     */
    public static String of(Path export) throws UnreadableExportException {
        ExportFiles files = ExportFiles.list(export);
        StringBuilder text = new StringBuilder();
        for (Path file : files.all()) {
            if (TableExport.table(file)) {
                text.append(table(files.name(file), TableFile.headings(file, TableTerms.of(TableType.DEALS))));
            }
        }
        return text.isEmpty() ? "" : "format: crm-rules/mapping/1\ntables:\n" + text;
    }

    private static String table(String file, Set<String> headings) {
        Set<String> left = new LinkedHashSet<>(headings);
        Map<String, String> columns = new LinkedHashMap<>();
        NAMES.forEach((property, name) -> left.stream()
                .filter(heading -> name.matcher(heading).find())
                .findFirst()
                .ifPresent(heading -> {
                    columns.put(property, heading);
                    left.remove(heading);
                }));
        if (columns.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("  " + quoted(file.replaceFirst("\\..*$", "")) + ":\n    type: deals")
                .append("  # a guess; or tasks, comments, interactions, contacts, companies, users, ...\n    file: ")
                .append(quoted(file))
                .append("\n    columns:\n");
        columns.forEach((property, heading) -> text.append("      ")
                .append(property)
                .append(": ")
                .append(quoted(heading))
                .append("  # a guess\n"));
        left.forEach(heading ->
                text.append("      # not used: ").append(quoted(heading)).append('\n'));
        return text + (columns.containsKey("pipeline") ? "" : "    constants: { pipeline: sales }\n");
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
