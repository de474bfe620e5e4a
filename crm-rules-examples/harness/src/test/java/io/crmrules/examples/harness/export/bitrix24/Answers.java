package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.Deal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of answers: two pipelines, and one deal 410 unless a test says otherwise. */
final class Answers {

    static final String DEAL_410 = """
            {"ID":"410","TITLE":"Кран","STAGE_ID":"PREPARATION","CATEGORY_ID":"0","OPPORTUNITY":"0.00","CURRENCY_ID":"RUB",
             "ASSIGNED_BY_ID":"5","CREATED_BY_ID":"5","CONTACT_ID":"84","COMPANY_ID":"0","SOURCE_ID":"WEB","COMMENTS":"",
             "CLOSEDATE":"","DATE_CREATE":"2026-11-02T10:00:00+03:00"}""";

    private final Path folder;

    Answers(Path folder) {
        this.folder = folder;
        list(
                "crm.category.list",
                "{\"id\":0,\"name\":\"Продажи\",\"sort\":1,\"isDefault\":\"Y\"}",
                "{\"id\":9,\"name\":\"Партнёры\",\"sort\":2,\"isDefault\":\"N\"}");
        list(
                "crm.status.list",
                status(1, "DEAL_STAGE", "NEW", "Новая", 10, ""),
                status(2, "DEAL_STAGE", "PREPARATION", "В работе", 20, ""),
                status(3, "DEAL_STAGE", "UC_1", "Условный отказ", 30, ""),
                status(4, "DEAL_STAGE", "WON", "Успех", 40, "S"),
                status(5, "DEAL_STAGE", "LOSE", "Провал", 50, "F"),
                status(6, "DEAL_STAGE", "UC_2", "Дорого", 60, "F"),
                status(7, "DEAL_STAGE_9", "C9:NEW", "Новая", 10, ""),
                status(8, "SOURCE", "WEB", "Сайт", 10, ""));
        list("crm.deal.list", DEAL_410);
        list("user.get", "{\"ID\":\"5\",\"NAME\":\"Анна\",\"LAST_NAME\":\"Соколова\",\"ACTIVE\":true}");
    }

    static String status(int id, String book, String status, String name, int sort, String semantics) {
        return "{\"ID\":\"%d\",\"ENTITY_ID\":\"%s\",\"STATUS_ID\":\"%s\",\"NAME\":\"%s\",\"SORT\":\"%d\",\"SEMANTICS\":\"%s\"}"
                .formatted(id, book, status, name, sort, semantics);
    }

    /** A complete list of records. */
    Answers list(String method, String... records) {
        return raw(
                method + ".json",
                Stream.of(records).collect(Collectors.joining(",", "{\"result\":[", "],\"total\":")) + records.length
                        + ",\"time\":{\"date_finish\":\"2026-11-20T18:05:00+03:00\"}}");
    }

    /** The deal 410 with some of its properties replaced or added. */
    Answers deal(String... properties) {
        return list("crm.deal.list", with(DEAL_410, properties));
    }

    /** JSON of a record with properties put at its end, where they win. */
    static String with(String record, String... properties) {
        return record.strip()
                .replaceFirst("}$", "," + String.join(",", properties).replace("\\", "\\\\") + "}");
    }

    Answers raw(String file, String content) {
        return bytes(file, content.getBytes(StandardCharsets.UTF_8));
    }

    Answers bytes(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CrmSnapshot read() {
        return read(new ReadingOptions(null, null));
    }

    CrmSnapshot read(ReadingOptions options) {
        return read(folder, options);
    }

    static CrmSnapshot read(Path folder, ReadingOptions options) {
        try {
            var stream = new Bitrix24Export().read(folder, options);
            CrmSnapshotBuilder all = stream.reference().toBuilder();
            java.util.List<Deal> deals = new java.util.ArrayList<>();
            stream.deals().forEachRemaining(deals::add);
            return all.deals(deals).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only deal. */
    Deal deal() {
        return read().deals().get(0);
    }

    static Instant moscow(String local) {
        return Instant.parse(local + ":00+03:00");
    }
}
