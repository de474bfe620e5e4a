package io.crmrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotRoundTripTest {

    @TempDir
    private Path folder;

    private static byte[] object(CrmSnapshot crm) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SnapshotWriter.write(crm, out);
        return out.toByteArray();
    }

    private static byte[] lines(CrmStream crm) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SnapshotWriter.writeLines(crm, out);
        return out.toByteArray();
    }

    private static void sameContent(CrmSnapshot read, CrmSnapshot written) {
        assertThat(Inputs.problems(read)).isEmpty();
        assertThat(read.takenAt()).isEqualTo(written.takenAt());
        assertThat(read).usingRecursiveComparison().isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void reads_back_anything_it_writes(int seed) throws IOException {
        CrmSnapshot crm = new RandomCrm(seed).snapshot();

        sameContent(Inputs.read(object(crm)), crm);
        sameContent(Inputs.read(lines(CrmStream.of(crm))), crm);
    }

    @Test
    void writes_equal_bytes_for_equal_content() throws IOException {
        byte[] once = object(new RandomCrm(1).snapshot());

        assertThat(object(new RandomCrm(1).snapshot())).isEqualTo(once);
        assertThat(object(Inputs.read(once))).isEqualTo(once);
    }

    @Test
    void writes_customers_of_a_stream_before_the_deal_that_names_them() throws IOException {
        CrmSnapshot whole = new RandomCrm(3).snapshot();
        CrmSnapshot head =
                whole.toBuilder().companies(List.of()).contacts(List.of()).build();
        CrmSnapshot read = Inputs.read(lines(new CrmStream() {
            private boolean walked;

            @Override
            public CrmSnapshot reference() {
                return walked ? whole : head;
            }

            @Override
            public Iterator<Deal> deals() {
                walked = true;
                return whole.deals().iterator();
            }
        }));

        assertThat(Inputs.problems(read)).isEmpty();
        assertThat(read.contacts())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(whole.contacts());
        assertThat(read.companies())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyInAnyOrderElementsOf(whole.companies());
        assertThat(read.deals()).usingRecursiveComparison().isEqualTo(whole.deals());
    }

    @Test
    void adds_customers_that_only_deals_name() throws IOException {
        CrmSnapshot crm = Inputs.object(Inputs.deal("D-1"));
        Company company = Company.builder("co7").name("Башня").build();
        Contact contact = Contact.builder("c7").company(company).build();
        Deal deal = crm.deals().get(0).toBuilder().contacts(contact).build();

        CrmSnapshot read =
                Inputs.read(object(crm.toBuilder().deals(List.of(deal)).build()));

        assertThat(Inputs.problems(read)).isEmpty();
        assertThat(read.deals().get(0).contacts())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(contact);
    }

    @Test
    void writes_files_and_a_line_a_deal() throws IOException {
        CrmSnapshot crm = Inputs.object(Inputs.deal("D-1"), Inputs.deal("D-2", "'title':'a\\nb'"));
        Path object = folder.resolve("crm.json");
        Path lines = folder.resolve("crm.ndjson");

        SnapshotWriter.write(crm, object);
        SnapshotWriter.writeLines(CrmStream.of(crm), lines);

        assertThat(SnapshotReader.read(object).deals())
                .usingRecursiveComparison()
                .isEqualTo(crm.deals());
        assertThat(SnapshotReader.read(lines).deals())
                .usingRecursiveComparison()
                .isEqualTo(crm.deals());
        assertThat(Files.readAllLines(lines))
                .element(2)
                .isEqualTo("{\"id\":\"D-2\",\"title\":\"a\\nb\",\"pipeline\":\"sales\",\"stage\":\"work\","
                        + "\"createdAt\":\"2026-11-01T07:00:00Z\"}");
        assertThat(Files.readString(object))
                .startsWith("{\n  \"format\" : \"crm-rules/snapshot/1\",\n")
                .contains("\n  ]\n}");
    }

    @Test
    void leaves_the_target_open() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed");
            }
        };
        SnapshotWriter.writeLines(CrmStream.of(Inputs.lines()), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }
}
