package io.crmrules.json;

import static io.crmrules.json.Inputs.HEAD;
import static io.crmrules.json.Inputs.deal;
import static io.crmrules.json.Inputs.json;
import static io.crmrules.json.Inputs.lines;
import static io.crmrules.json.Inputs.object;
import static io.crmrules.json.Inputs.problems;
import static io.crmrules.json.Inputs.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.UnreadableSnapshotException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Malformed, monstrous and broken records cost themselves and nothing else. */
class HostileSnapshotTest {

    @TempDir
    private Path folder;

    @Test
    void loses_a_broken_line_only() throws IOException {
        CrmSnapshot crm = lines(deal("D-1"), "{'id':'D-2','title':'x", "garbage", "[]", "null", "{}{}", deal("D-3"));

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1", "D-3");
        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, line 3: the line is left out: Unexpected end-of-input in VALUE_STRING (column 23)."
                                + " Maybe the file was cut off, or a line was broken in two.",
                        "crm.json, line 4: the line is left out: Unrecognized token 'garbage': was expecting (JSON"
                                + " String, Number, Array, Object or token 'null', 'true' or 'false') (column 1)",
                        "crm.json, line 5: deal: it is a list, not an object; the deal is left out",
                        "crm.json, line 6: deal: it is null, not an object; the deal is left out",
                        "crm.json, line 7: deal: 'id' is missing; the deal is left out",
                        "crm.json, line 7: deal: 'pipeline' is missing; the deal is left out",
                        "crm.json, line 7: deal: 'stage' is missing; the deal is left out",
                        "crm.json, line 7: deal: 'createdAt' is missing; the deal is left out",
                        "crm.json, line 7: something follows after the end of the record; it is ignored");
    }

    @Test
    void keeps_what_stood_before_a_line_that_was_cut_off() throws IOException {
        CrmSnapshot crm = read(
                HEAD + Inputs.ALL + "}\n" + deal("D-1") + "\n" + deal("D-2").substring(0, 30));

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1");
        assertThat(crm.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("line 3");
            assertThat(problem.hint()).isEqualTo("Maybe the file was cut off, or a line was broken in two.");
        });
    }

    @Test
    void keeps_the_deals_before_the_break_of_an_object() throws IOException {
        String cut = HEAD + ",'deals':[" + deal("D-1") + ",\n" + deal("D-2") + ",\n{'id':'D-3'";
        Path file = Files.write(folder.resolve("crm.json"), json(cut));

        for (CrmSnapshot crm : List.of(read(cut), SnapshotReader.read(file))) {
            assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1", "D-2");
            assertThat(problems(crm))
                    .containsExactly("crm.json: the file breaks off, what follows is lost: line 3: the input ends where"
                            + " a closing bracket was expected. Maybe the file was cut off when it was copied or"
                            + " written.");
        }
    }

    @Test
    void loses_a_broken_deal_of_an_object_only() throws IOException {
        CrmSnapshot crm = object(deal("D-1"), "{'id':NaN}", deal("D-2", "'title':tru"), deal("D-3") + ",");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1", "D-3");
        assertThat(problems(crm)).hasSize(2).allMatch(problem -> problem.contains(": the deal is left out: "));
    }

    @Test
    void loses_a_deal_of_ten_thousand_brackets_only() throws IOException {
        String deep = deal("D-1", "'x':" + "[".repeat(10_000) + "]".repeat(10_000));
        for (CrmSnapshot crm : List.of(lines(deep, deal("D-2")), object(deep, deal("D-2")))) {
            assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-2");
            assertThat(crm.problems().get(0).problem())
                    .contains("is left out: Document nesting depth (201) exceeds the maximum allowed (200)");
        }
    }

    @Test
    void loses_a_deal_with_a_text_of_six_million_characters_only() throws IOException {
        String large = deal("D-1", "'note':'" + "ю".repeat(6_000_000) + "'");
        for (CrmSnapshot crm : List.of(lines(large, deal("D-2")), object(large, deal("D-2")))) {
            assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-2");
            assertThat(crm.problems())
                    .singleElement()
                    .satisfies(
                            problem -> assertThat(problem.problem()).contains("exceeds the maximum allowed (5000000)"));
        }
    }

    @Test
    void passes_over_a_line_of_a_hundred_megabytes_without_holding_it() throws IOException {
        byte[] chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) 'x');
        InputStream monster = new InputStream() {
            private int left = 100;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                int count = Math.min(length, chunk.length);
                System.arraycopy(chunk, 0, to, offset, count);
                return left-- > 0 ? count : -1;
            }
        };
        InputStream input = concatenated(
                new ByteArrayInputStream(json(HEAD + Inputs.ALL + "}\n" + deal("D-1") + "\n")),
                monster,
                new ByteArrayInputStream(json("\n" + deal("D-2"))));
        try (CrmStream crm = SnapshotReader.open(input, "crm.ndjson")) {
            assertThat(crm.deals()).toIterable().extracting(Deal::id).containsExactly("D-1", "D-2");
            assertThat(crm.reference().problems())
                    .singleElement()
                    .hasToString("crm.ndjson, line 3: the line is longer than 32 MB; it is left out");
        }
    }

    private static InputStream concatenated(InputStream... inputs) {
        return Arrays.stream(inputs).reduce(SequenceInputStream::new).orElseThrow();
    }

    @Test
    void loses_a_line_that_is_not_utf8_only() throws IOException {
        byte[] bytes = json(HEAD + Inputs.ALL + "}\n" + deal("D-1", "'title':'?'") + "\n" + deal("D-2"));
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xCF;
        CrmSnapshot crm = read(bytes);

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-2");
        assertThat(crm.problems().get(0).problem()).contains("Invalid UTF-8");
    }

    @Test
    void refuses_amounts_that_cannot_be_written_out() throws IOException {
        CrmSnapshot crm = object(
                deal("D-1", "'amount':{'value':1e999999999}"),
                deal("D-2", "'amount':{'value':1e-999999999}"),
                deal("D-3", "'amount':{'value':" + "9".repeat(2000) + "}"),
                deal("D-4", "'amount':{'value':1e6}"));

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1", "D-2", "D-4");
        assertThat(crm.deals().get(0).amount()).isNull();
        assertThat(crm.deals().get(2).amount()).hasToString("1000000");
    }

    @Test
    void reads_texts_of_any_script() throws IOException {
        String text = "Привет \uD83D\uDC4B\uD83C\uDFFD שלום \u202Eمرحبا\u202C 東京";
        CrmSnapshot crm = object(deal("D-1", "'title':'" + text + "','note':'\\ud83d'"));

        assertThat(crm.deals().get(0).title()).isEqualTo(text);
        assertThat(crm.deals().get(0).note()).isEqualTo("\ud83d");
    }

    @Test
    void reads_the_first_of_two_lists_of_deals() throws IOException {
        CrmSnapshot crm = read(HEAD + ",'deals':[" + deal("D-1") + "],'deals':[" + deal("D-2") + "]}");

        assertThat(crm.deals()).extracting(Deal::id).containsExactly("D-1");
        assertThat(problems(crm))
                .containsExactly("crm.json, /deals: snapshot: 'deals' occurs twice; the second list is left out");
    }

    @Test
    void concludes_nothing_from_a_list_that_occurs_twice() throws IOException {
        CrmSnapshot crm = object(deal("D-1", "'tasks':[{'id':'t1'}]", "'tasks':[]"));

        assertThat(crm.deals().get(0).tasks()).hasSize(1);
        assertThat(crm.deals().get(0).damagedKinds()).hasSize(1);
    }

    @Test
    void ignores_sections_that_are_no_lists() throws IOException {
        CrmSnapshot crm = read(HEAD.replace("'leadSources':[", "'leadSources':'x','sources':[") + ",'deals':{}}");

        assertThat(problems(crm))
                .containsExactly(
                        "crm.json, /leadSources: snapshot: 'leadSources' is '\"x\"', not a list; it is ignored",
                        "crm.json, /sources: snapshot: unknown property 'sources'; it is ignored. Maybe you meant"
                                + " 'leadSources'.",
                        "crm.json, /deals: snapshot: 'deals' is '{}', not a list; it is ignored");
    }

    @Test
    void replaces_half_characters_in_names_of_fields_that_no_parser_would_accept() throws IOException {
        Deal deal = object(deal("D-1")).deals().get(0).toBuilder()
                .fields(Map.of("a\ud83d", "b\ud83d"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SnapshotWriter.write(lines().toBuilder().deals(List.of(deal)).build(), out);

        assertThat(read(out.toByteArray()).deals().get(0).fields()).containsOnly(Map.entry("a\uFFFD", "b\ud83d"));
    }

    @Test
    void ends_with_a_problem_where_the_input_fails() throws IOException {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream input =
                concatenated(new ByteArrayInputStream(json(HEAD + Inputs.ALL + "}\n" + deal("D-1") + "\n")), failing);
        try (CrmStream crm = SnapshotReader.open(input, "crm.ndjson")) {
            assertThat(crm.deals()).toIterable().hasSize(1);
            assertThat(problems(crm.reference()))
                    .containsExactly("crm.ndjson: cannot be read further: the network is gone");
        }
    }

    @Test
    void never_fails_otherwise_than_by_saying_so() throws IOException {
        byte[] sound =
                SnapshotReaderTest.class.getResourceAsStream("example.json").readAllBytes();
        Random random = new Random(17);
        byte[] tokens = "{}[]\",:\\01eu\n\u0000".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < 3000; i++) {
            byte[] broken = Arrays.copyOf(sound, i % 3 == 0 ? random.nextInt(sound.length) : sound.length);
            for (int j = 0; j < i % 5 && broken.length > 0; j++) {
                broken[random.nextInt(broken.length)] = tokens[random.nextInt(tokens.length)];
            }
            assertThatCode(() -> readOrRefuse(broken)).doesNotThrowAnyException();
        }
    }

    private static void readOrRefuse(byte[] input) throws IOException {
        try {
            assertThat(read(input).takenAt()).isNotNull();
        } catch (UnreadableSnapshotException e) {
            assertThat(e).hasMessageStartingWith("crm.json ");
        }
    }
}
