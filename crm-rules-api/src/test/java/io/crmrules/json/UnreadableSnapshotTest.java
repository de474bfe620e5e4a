package io.crmrules.json;

import static io.crmrules.json.Inputs.HEAD;
import static io.crmrules.json.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.model.UnreadableSnapshotException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs of which nothing can be used, and what the reader says about them. */
class UnreadableSnapshotTest {

    @TempDir
    private Path folder;

    private static void refuses(byte[] input, String message) {
        assertThatThrownBy(() -> read(input))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage(message);
    }

    private static void refuses(String input, String message) {
        refuses(Inputs.json(input), message);
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        Path file = folder.resolve("crm.json");
        assertThatThrownBy(() -> SnapshotReader.open(file))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage("There is no file " + file + ". Maybe the path is misspelt.");
    }

    @Test
    void refuses_a_directory() {
        assertThatThrownBy(() -> SnapshotReader.read(folder))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessage(folder + " is a directory. Maybe name a file in it.");
    }

    @Test
    void refuses_lines_that_do_not_say_what_they_carry() {
        refuses(
                HEAD + "}\n" + Inputs.deal("D-1"),
                "crm.json is NDJSON without 'provides', so that nothing can be concluded from what its lines lack."
                        + " Maybe add the kinds of data that it carries to its first line, like"
                        + " \"provides\": [\"TASKS\", \"COMMENTS\"].");
    }

    @Test
    void refuses_an_empty_input() {
        String message = "crm.json is empty. Maybe the export failed or is still being written.";
        refuses("", message);
        refuses("\uFEFF \n\n ", message);
        refuses(" ".repeat(200_000), message);
    }

    @Test
    void refuses_what_is_no_json_and_shows_how_it_begins() {
        refuses(
                "<html><body>\u0007Please log in to your CRM to continue</body>",
                "crm.json is no JSON object: it begins with '<html><body> Please log in to your CRM t'."
                        + " Maybe it is another kind of file.");
        refuses(
                "\u0000\u0001\u0002x",
                "crm.json is no JSON object: it begins with 'x'. Maybe it is another kind of file.");
    }

    @Test
    void refuses_a_list_of_deals() {
        refuses(
                "[{'id':'D-1'}]",
                "crm.json is no JSON object: it begins with '[{\"id\":\"D-1\"}]'."
                        + " Maybe the deals were exported without the object around them.");
    }

    @Test
    void refuses_another_format() {
        refuses(
                "{'format':'crm-rules/snapshot/2'}",
                "crm.json has the format 'crm-rules/snapshot/2', not 'crm-rules/snapshot/1'."
                        + " Maybe it was written for a newer version.");
        refuses(
                "{'format':'crm-rules/report/1'}",
                "crm.json has the format 'crm-rules/report/1', not 'crm-rules/snapshot/1'.");
    }

    @Test
    void refuses_an_object_without_format() {
        refuses(
                "{'_embedded':{'leads':[]}}",
                "crm.json has no 'format'. Maybe it is another system's export; a snapshot, and the first line of its"
                        + " NDJSON, has \"format\": \"crm-rules/snapshot/1\".");
    }

    @Test
    void refuses_a_snapshot_without_its_moment() {
        String message = "crm.json has no usable 'takenAt', the moment of which it speaks."
                + " Maybe add one like \"takenAt\": \"2026-11-20T18:05:00+03:00\".";
        refuses("{'format':'crm-rules/snapshot/1'}", message);
        refuses("{'format':'crm-rules/snapshot/1','takenAt':'2026-11-20T18:05:00'}", message);
        refuses("{'format':'crm-rules/snapshot/1','takenAt':[1]}", message);
    }

    @Test
    void refuses_a_head_that_breaks_off() {
        refuses(
                HEAD,
                "crm.json breaks off before its first deal: line 1: the input ends where ',' or '}' was expected."
                        + " Maybe the file was cut off when it was copied or written.");
        refuses(
                HEAD.substring(0, 40),
                "crm.json breaks off before its first deal: line 1: the input ends where the closing quote of a text"
                        + " was expected. Maybe the file was cut off when it was copied or written.");
        refuses(
                "{'format':'crm-rules/snapshot/1'\n'takenAt'",
                "crm.json breaks off before its first deal: line 2: '\"' was found where ',' or '}' was expected."
                        + " Maybe the file was cut off when it was copied or written.");
    }

    @Test
    void refuses_utf16() {
        String message = "crm.json is in UTF-16. Maybe save it as UTF-8.";
        refuses(HEAD.getBytes(StandardCharsets.UTF_16), message);
        refuses(HEAD.getBytes(StandardCharsets.UTF_16LE), message);
        refuses(HEAD.getBytes(StandardCharsets.UTF_16BE), message);
    }

    @Test
    void refuses_a_compressed_file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            zipped.write(Inputs.json(HEAD));
        }
        refuses(bytes.toByteArray(), "crm.json is compressed. Maybe unpack it first.");
    }

    @Test
    void refuses_ten_thousand_brackets_at_once() {
        refuses(
                "{'format':" + "[".repeat(10_000),
                "crm.json breaks off before its first deal: line 1: the input ends where a closing bracket was"
                        + " expected. Maybe the file was cut off when it was copied or written.");
    }

    @Test
    void closes_the_input_that_it_refuses() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream input = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatThrownBy(() -> SnapshotReader.open(input, "crm.json"))
                .isInstanceOf(UnreadableSnapshotException.class);
        assertThat(closed).isTrue();
    }
}
