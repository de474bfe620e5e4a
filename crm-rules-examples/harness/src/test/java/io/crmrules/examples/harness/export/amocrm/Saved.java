package io.crmrules.examples.harness.export.amocrm;

import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.SourceProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An export on disk, written for one test. JSON is given with single quotes. */
record Saved(Path folder) {

    static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");

    /** 2026-11-16 10:00 in Moscow. */
    static final long MONDAY = 1794812400L;

    static final String PIPELINES = """
            {'_total_items':1,'_embedded':{'pipelines':[{'id':7,'name':'Продажи','sort':1,'is_main':true,'_embedded':{'statuses':[
              {'id':30,'name':'Счёт','sort':30,'type':0},{'id':10,'name':'Неразобранное','sort':10,'type':1},
              {'id':20,'name':'В работе','sort':20,'type':0},{'id':40,'name':'Условный отказ','sort':40,'type':0},
              {'id':142,'name':'Успех','sort':10000,'type':0},{'id':143,'name':'Отказ','sort':11000,'type':0}]}}]}}""";

    /** A folder with pipeline 7 (statuses 10 unsorted, 20, 30, 40 conditional refusal, 142, 143). */
    static Saved in(Path folder) {
        return new Saved(folder).with("pipelines.json", PIPELINES);
    }

    Saved with(String file, String json) {
        return withBytes(file, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    Saved withBytes(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The body of a whole list, of leads where it could be of others. */
    Saved list(String file, String key, String... records) {
        return page(file, key, key.equals("notes") ? "leads/notes" : key, records);
    }

    /** A list body that says which request it answers. */
    Saved page(String file, String key, String path, String... records) {
        return with(
                file,
                "{'_links':{'self':{'href':'https://example.amocrm.ru/api/v4/" + path + "'}},'_embedded':{'" + key
                        + "':[" + whole(key, records) + "]}}");
    }

    /** The records with what amoCRM always says of them, where they do not say it themselves. */
    private static String whole(String key, String... records) {
        String defaults = switch (key) {
            case "leads" -> "'responsible_user_id':0,'price':0,'loss_reason_id':null,'custom_fields_values':null,";
            case "tasks" -> "'responsible_user_id':0,'is_completed':false,'complete_till':null,";
            case "contacts", "companies" -> "'custom_fields_values':null,";
            default -> "";
        };
        return Stream.of(records)
                .map(record -> record.strip().replaceFirst("^\\{", "{" + defaults))
                .map(record -> record.contains("'companies'")
                        ? record
                        : record.replace("'_embedded':{", "'_embedded':{'companies':[],"))
                .collect(Collectors.joining(","));
    }

    /** Lead 1 on status 20, with these further fields, each with a comma before it. */
    Saved lead(String more) {
        return list("leads.json", "leads", lead(1, 20, more));
    }

    static String lead(long id, long status, String more) {
        return "{'id':" + id + ",'pipeline_id':7,'status_id':" + status + ",'created_at':" + MONDAY + more + "}";
    }

    Saved real(String fixture) {
        try (InputStream in = Saved.class.getResourceAsStream("/amocrm-v4/" + fixture)) {
            return withBytes(fixture, in.readAllBytes());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    CrmSnapshot read() {
        return read(new ReadingOptions(NOW, null));
    }

    CrmSnapshot read(ReadingOptions options) {
        try {
            return new AmoCrmExport().read(folder, options).reference();
        } catch (UnreadableExportException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The only deal. */
    Deal deal() {
        List<Deal> deals = read().deals();
        if (deals.size() != 1) {
            throw new AssertionError(deals + " with problems " + problems());
        }
        return deals.get(0);
    }

    String problems() {
        return read().problems().stream().map(SourceProblem::toString).collect(Collectors.joining("\n"));
    }

    static String nested(int depth) {
        char[] open = new char[depth];
        Arrays.fill(open, '[');
        return new String(open);
    }
}
