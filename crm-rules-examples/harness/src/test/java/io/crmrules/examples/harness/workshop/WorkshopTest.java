package io.crmrules.examples.harness.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.CrmSnapshot;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody works on a folder of rules and sees with each save what they do. */
class WorkshopTest {

    private static final CrmSnapshot CRM = new SyntheticCrm(80, 5).snapshot();

    @TempDir
    private Path folder;

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(folder, CRM, CRM.takenAt(), Policy.standard(), "en");
        rule("!open");
        cases("won");
    }

    private void rule(String condition) throws IOException {
        Files.writeString(folder.resolve("closed-deals.drl"), """
                package io.crmrules.checklist
                import io.crmrules.model.*
                global io.crmrules.rule.Check check
                global io.crmrules.rule.Violations violations
                // Nobody closes deals here.
                rule "closed-deals"
                    @severity( MINOR ) @title( "Closed deals" ) @message( "{deal} is closed." )
                when
                    $deal : Deal( %s )
                then
                    violations.report( $deal );
                end
                """.formatted(condition));
    }

    private void cases(String stage) throws IOException {
        Files.writeString(folder.resolve("closed-deals.cases.yaml"), """
                now: 2026-11-20T18:05:00+03:00
                cases:
                  - name: over
                    deal: { stage: %s }
                    violated: [{ subject: DEAL D-1 }]
                  - name: at work
                    deal: { stage: work }
                    holds: true
                """.formatted(stage));
    }

    private static String text(Look look) {
        StringWriter text = new StringWriter();
        look.print(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void a_rule_that_is_proven_and_finds_some_is_well() {
        Look look = workshop.look();

        assertThat(look.number()).isEqualTo(1);
        assertThat(look.sections()).singleElement().satisfies(section -> {
            assertThat(section.heading()).isEqualTo("Closed deals (closed-deals)");
            assertThat(section.mood()).isEqualTo(Section.Mood.GOOD);
            assertThat(section.lines()).contains("Cases: 2, passed 2, failed 0.");
        });
        assertThat(text(look)).startsWith("== Look 1, ").contains("+ Closed deals (closed-deals)", "would hit");
    }

    @Test
    void what_a_change_does_is_told_against_the_look_before() throws IOException {
        workshop.look();
        rule("stage.won");
        Look look = workshop.look();

        assertThat(String.join("\n", look.sections().get(0).lines()))
                .contains("Compared with the look before: 0 only now, ");
        assertThat(String.join("\n", workshop.look().sections().get(0).lines()))
                .as("nothing was changed since")
                .doesNotContain("Compared with");
    }

    @Test
    void a_case_that_fails_and_a_rule_that_cannot_be_read_come_first_and_are_bad() throws IOException {
        cases("work");
        Look failing = workshop.look();
        assertThat(failing.sections().get(0).mood()).isEqualTo(Section.Mood.BAD);
        assertThat(String.join("\n", failing.sections().get(0).lines())).contains("failed 1", "over: FAILED");

        rule("opne");
        Look broken = workshop.look();
        assertThat(broken.sections().get(0).mood()).isEqualTo(Section.Mood.BAD);
        assertThat(text(broken)).contains("! " + folder.resolve("closed-deals.drl"), "opne");
    }

    @Test
    void a_rule_without_cases_and_one_that_finds_nothing_are_doubtful() throws IOException {
        Files.delete(folder.resolve("closed-deals.cases.yaml"));
        Look unproven = workshop.look();
        assertThat(unproven.sections().get(0).mood()).isEqualTo(Section.Mood.DOUBTFUL);
        assertThat(unproven.sections().get(0).lines().get(0)).contains("closed-deals.cases.yaml");
    }

    @Test
    void an_empty_folder_is_told() throws IOException {
        Files.delete(folder.resolve("closed-deals.drl"));

        assertThat(text(workshop.look())).contains("! " + folder, "has no rules");
    }

    @Test
    void a_save_is_seen() throws Exception {
        SavedFolder saved = new SavedFolder(folder);
        CompletableFuture<Void> seen = CompletableFuture.runAsync(() -> {
            try {
                saved.awaitSave();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(seen).isNotDone();
        rule("open, !incoming");

        seen.get(30, TimeUnit.SECONDS);
    }

    @Test
    void the_page_is_for_this_machine_and_for_who_knows_its_address() throws Exception {
        try (PageServer server = new PageServer(0, Vocabulary.of("en", Workshop.class), "en")) {
            server.show(new Look(1, "<b>Look</b>", List.of(new Section("a", Section.Mood.BAD, List.of("<script>")))));
            URI page = server.address();

            assertThat(page.getHost()).isEqualTo("127.0.0.1");
            HttpResponse<String> html = get(page);
            assertThat(html.statusCode()).isEqualTo(200);
            assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; connect-src 'self'; script-src 'sha256-");
            assertThat(get(page.resolve("look?after=0")).body()).contains("\"number\":1", "\"<b>Look</b>\"");
            assertThat(get(page.resolve("/")).statusCode()).isEqualTo(404);
            assertThat(get(page.resolve("/look?after=0")).statusCode()).isEqualTo(404);
            assertThat(raw(page, "evil.example")).as("a name that points here").startsWith("HTTP/1.1 403");
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String raw(URI address, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            String request =
                    "GET " + address.getPath() + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
