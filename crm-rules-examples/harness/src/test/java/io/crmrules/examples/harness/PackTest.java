package io.crmrules.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets what in the morning. */
class PackTest {

    private static final String USERS = "'users':["
            + "{'id':'u1','name':'Анна Иванова','role':'SALES_REP','team':'Восток'},"
            + "{'id':'u2','name':'Борис/..\\\\: *?','role':'SALES_REP','team':'Запад'},"
            + "{'id':'u3','name':'Вера','role':'HEAD_OF_SALES','team':'Восток'},"
            + "{'id':'u4','name':'анна иванова','role':'SALES_REP'},"
            + "{'id':'u5','name':'','role':'TRAINEE'},"
            + "{'id':'u6','name':'Уволен','role':'SALES_REP','active':false}]";

    @TempDir
    private Path folder;

    private static String overdue(String id, String owner) {
        return Crm.overdue(id).replace("'owner':'u1'", "'owner':'" + owner + "','title':'Сделка " + id + "'");
    }

    private Ran run(Object... more) {
        Path crm = Crm.file(
                folder,
                Crm.of(overdue("D1", "u1"), overdue("D2", "u2"), overdue("D4", "u4"), overdue("D5", "u5"))
                        .replaceFirst("'users':\\[[^]]*]", USERS.replace("\\", "\\\\")));
        Path policy = Crm.only(folder, "overdue-task, too-many-open-deals, deal-of-dismissed-user");
        return Ran.with(Stream.concat(Stream.of("check", crm, "--policy", policy, "--lang", "ru"), Arrays.stream(more))
                .toArray());
    }

    private Path pack() {
        return folder.resolve("pack");
    }

    private Set<String> files(String ending) {
        try (Stream<Path> files = Files.list(pack())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(pack().resolve(name + ".html"));
    }

    @Test
    void every_person_the_head_of_sales_and_nobody_else_gets_files_with_names_that_can_be_read() {
        Ran ran = run("--pack", pack());

        assertThat(ran.exitCode()).as(ran.err()).isEqualTo(1);
        assertThat(files(".html"))
                .isEqualTo(files(".xlsx"))
                .isEqualTo(files(".md"))
                .containsExactlyInAnyOrder(
                        "Руководитель-отдела-продаж", "Анна-Иванова", "анна-иванова_2", "Борис", "u5", "Вера");
        assertThat(files(".txt")).containsAll(files(".html")).contains("Команда-Восток", "Команда-Запад");
        assertThat(ran.out()).contains("Утренний пакет: ");
    }

    @Test
    void a_person_gets_only_what_is_theirs() throws IOException {
        run("--pack", pack());

        assertThat(page("Борис").text()).contains("Сделка D2").doesNotContain("Сделка D1", "Сделка D4");
        assertThat(pack().resolve("Борис.md")).content().contains("Сделка D2").doesNotContain("Сделка D1");
        assertThat(pack().resolve("Борис.txt")).content().contains("Сделка D2").doesNotContain("Сделка D1");
    }

    @Test
    void the_head_of_sales_gets_all_and_the_head_of_a_team_its_own() throws IOException {
        run("--pack", pack());

        assertThat(page("Руководитель-отдела-продаж").select("#today").text())
                .contains("Сделка D1", "Сделка D2", "Сделка D4", "Сделка D5");
        assertThat(page("Вера").select("#today").text())
                .contains("Сделка D1")
                .doesNotContain("Сделка D2", "Сделка D4", "Сделка D5");
        assertThat(pack().resolve("Команда-Восток.txt"))
                .content()
                .contains("Сделка D1")
                .doesNotContain("Сделка D2", "Сделка D4");
    }

    @Test
    void a_restricted_check_tells_and_ends_by_what_is_asked_for() {
        Ran anna = run("--person", "u1");
        assertThat(anna.out()).contains("Сделка D1").doesNotContain("Сделка D2");
        assertThat(anna.exitCode()).isEqualTo(1);

        Ran nothing = run("--person", "u3");
        assertThat(nothing.out()).doesNotContain("Сделка D1", "Сделка D2");
        assertThat(nothing.exitCode()).isZero();

        assertThat(run("--team", "Запад").out()).contains("Сделка D2").doesNotContain("Сделка D1");
    }

    @Test
    void somebody_unknown_is_refused() {
        Ran person = run("--person", "u77");
        assertThat(person.exitCode()).isEqualTo(2);
        assertThat(person.err())
                .startsWith(
                        "--person: there is no user 'u77' among the 6 of this CRM. Known are u1, u2, u3, u4, u5, u6.");

        Ran team = run("--team", "Востог");
        assertThat(team.exitCode()).isEqualTo(2);
        assertThat(team.err()).startsWith("--team: nobody is in a team 'Востог'. Maybe you meant 'Восток'.");
    }

    @Test
    void what_can_still_be_prevented_stands_with_its_hour() {
        Path crm = Crm.file(
                folder,
                Crm.of(overdue("D1", "u1").replace("2026-11-20T12:00", "2026-11-20T17:00"))
                        .replace("2026-11-20T18:05", "2026-11-20T09:00"));
        Ran ran = Ran.with("check", crm, "--policy", Crm.only(folder, "overdue-task"), "--lang", "ru", "--forecast");

        assertThat(ran.exitCode()).as("a forecast is no finding").isZero();
        assertThat(ran.out())
                .contains("Ещё можно предотвратить")
                .containsPattern("до 18:00 +Анна +выполнить задачу или согласовать новый срок +Сделка D1");
    }
}
