package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.examples.harness.export.ExportReader;
import io.crmrules.examples.harness.export.ReadingOptions;
import io.crmrules.examples.harness.export.amocrm.AmoCrmExport;
import io.crmrules.examples.harness.export.bitrix24.Bitrix24Export;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What results tell of people when they may not tell all. */
class PersonalDataTest {

    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "amocrm, ru, mask",
        "amocrm, en, none",
        "bitrix24, ru, none",
        "bitrix24, en, mask",
    })
    void no_name_number_address_or_text_of_people_leaves(String vendor, String language, String pii)
            throws IOException {
        CrmSnapshot crm = crm(vendor.equals("amocrm") ? new AmoCrmExport() : new Bitrix24Export());
        Ran open = checked(vendor, language, "full");
        Map<String, String> full = everything(open);
        Ran ran = checked(vendor, language, pii);
        Map<String, String> results = everything(ran);

        assertThat(ran.exitCode()).isEqualTo(open.exitCode());
        for (String secret : secrets(crm)) {
            results.forEach((result, text) ->
                    assertThat(text).as("'%s' in %s", secret, result).doesNotContain(secret));
        }
        assertThat(secrets(crm).stream().filter(full.get("report.json")::contains))
                .as("what is told otherwise")
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_person_has_one_mask() throws IOException {
        checked("amocrm", "ru", "mask");
        List<String> owners = Files.readString(folder.resolve("report.md"))
                .lines()
                .filter(line -> line.contains("**критично** "))
                .map(line -> line.replaceAll(".*\\*\\*критично\\*\\* (.*?) · .*", "$1"))
                .distinct()
                .toList();

        assertThat(owners)
                .contains("Сотрудник 7100003", "Руководитель отдела продаж")
                .allMatch(owner -> owner.matches("Сотрудник \\d+|Руководитель отдела продаж"));
        assertThat(folder.resolve("report.json")).content().contains("\"Сотрудник 7100003\"");
    }

    @Test
    void links_stay_for_whoever_may_look_into_the_crm_and_go_otherwise() throws IOException {
        checked("amocrm", "ru", "mask");
        assertThat(folder.resolve("report.md")).content().contains("[Сделка 3900208](<https://");

        checked("amocrm", "ru", "none");
        assertThat(folder.resolve("report.md"))
                .content()
                .contains("Сделка 3900208")
                .doesNotContain("https");
    }

    @Test
    void what_is_judged_is_the_same() throws IOException {
        String full = fingerprints("full");

        assertThat(fingerprints("mask")).isEqualTo(full);
        assertThat(fingerprints("none")).isEqualTo(full);
    }

    @Test
    void messages_quote_nothing_of_the_input() {
        Path crm = Crm.file(
                folder, Crm.of(Crm.deal("D-1", "'createdAt':'позвонить Ивану +7 916 123-45-67'"), Crm.overdue("D-2")));
        Ran ran = Ran.with("check", crm, "--pii", "mask");

        assertThat(ran.exitCode()).isEqualTo(3);
        assertThat(ran.out() + ran.err())
                .contains("•••")
                .doesNotContain("Иван", "123-45-67", "Отправить договор", "Анна");
    }

    @Test
    void an_export_that_cannot_be_read_is_not_quoted_either() {
        Path crm = Crm.file(folder, "crm.json", "{\"format\": \"Иван Петров\"}");

        assertThat(Ran.with("check", crm, "--format", "snapshot").err()).contains("Иван");
        assertThat(Ran.with("check", crm, "--format", "snapshot", "--pii", "none")
                        .err())
                .doesNotContain("Иван")
                .contains("•••");
    }

    private String fingerprints(String pii) throws IOException {
        checked("bitrix24", "en", pii);
        return Files.readString(folder.resolve("report.json"))
                .lines()
                .filter(line -> line.contains("fingerprint"))
                .map(String::strip)
                .collect(Collectors.joining());
    }

    private Ran checked(String vendor, String language, String pii) {
        return Ran.with(
                "check",
                SAMPLES.resolve(vendor),
                "--mapping",
                SAMPLES.resolve(vendor + "-mapping.yaml"),
                "--policy",
                SAMPLES.resolve(vendor + "-policy.yaml"),
                "--roles",
                SAMPLES.resolve(vendor + "-roles.yaml"),
                "--lang",
                language,
                "--pii",
                pii,
                "--out",
                folder,
                "--report",
                "json,xlsx,html,csv,junit,md,txt");
    }

    private static CrmSnapshot crm(ExportReader reader) throws IOException {
        return reader.read(SAMPLES.resolve(reader.name()), new ReadingOptions(null, null))
                .reference();
    }

    /** Every result by its name, as it is in the file. */
    private Map<String, String> everything(Ran ran) throws IOException {
        Map<String, String> results = new LinkedHashMap<>();
        results.put("the standard output", ran.out());
        results.put("the standard error", ran.err());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                results.put(name, name.endsWith(".xlsx") ? unzipped(file) : Files.readString(file));
            }
        }
        return results;
    }

    private static String unzipped(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** Words of names, numbers, addresses, and the longest pieces of texts that no format has to escape. */
    private static Set<String> secrets(CrmSnapshot crm) {
        Set<String> secrets = new TreeSet<>();
        crm.users().stream()
                .map(User::name)
                .filter(name -> !name.equals("Биржа лидов")) // an account that is no person
                .forEach(name -> words(name, secrets));
        crm.contacts().stream().map(Contact::name).forEach(name -> words(name, secrets));
        crm.companies().stream().map(Company::name).forEach(name -> words(name, secrets));
        crm.contacts().forEach(contact -> secrets.addAll(contact.phones()));
        crm.contacts().forEach(contact -> secrets.addAll(contact.emails()));
        crm.companies().forEach(company -> secrets.addAll(company.phones()));
        for (Deal deal : crm.deals()) {
            text(deal.title(), secrets);
            text(String.valueOf(deal.note()), secrets);
            deal.tasks().forEach(task -> text(task.text(), secrets));
            deal.comments().forEach(comment -> text(comment.text(), secrets));
        }
        String named = Stream.concat(
                        crm.leadSources().stream().map(source -> source.label()),
                        crm.pipelines().stream()
                                .flatMap(pipeline -> Stream.concat(
                                        Stream.of(pipeline.label()),
                                        pipeline.stages().stream().map(stage -> stage.label()))))
                .collect(Collectors.joining(" "));
        secrets.removeIf(secret -> secret.isBlank() || named.contains(secret));
        return secrets;
    }

    private static void words(String name, Set<String> into) {
        Stream.of(name.split("[^\\p{L}]+")).filter(word -> word.length() > 4).forEach(into::add);
    }

    private static void text(String text, Set<String> into) {
        Stream.of(text.split("[^\\p{L}\\p{N} ,-]+"))
                .map(String::strip)
                .filter(piece -> piece.length() > 14)
                .forEach(into::add);
    }
}
