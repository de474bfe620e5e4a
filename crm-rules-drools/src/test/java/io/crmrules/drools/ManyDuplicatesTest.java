package io.crmrules.drools;

import static io.crmrules.drools.oracle.Example.crm;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Contact;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Contacts by the ten thousand that share what a telephone operator would call no number at all, or a real one. */
class ManyDuplicatesTest {

    @Test
    void a_filler_is_no_key_however_many_contacts_have_it() {
        assertThat(duplicates(50_000, i -> List.of("0000000")).violations()).isEmpty();
    }

    @Test
    void a_number_of_very_many_is_a_switchboard() {
        assertThat(duplicates(5_000, i -> List.of("+74951234567")).violations()).isEmpty();
    }

    @Test
    void a_chain_of_thousands_is_one_group() {
        ViolationReport report = duplicates(50_000, i -> List.of(phone(i), phone(i + 1)));

        assertThat(report.violations()).hasSize(49_999);
        assertThat(report.violations())
                .allSatisfy(violation ->
                        assertThat(violation.evidence().get("oldest")).isEqualTo("c0"));
    }

    private static ViolationReport duplicates(int contacts, IntFunction<List<String>> phones) {
        Contact[] all = IntStream.range(0, contacts)
                .mapToObj(i -> Contact.builder("c" + i).phones(phones.apply(i)).build())
                .toArray(Contact[]::new);
        return Checks.check(crm(all), Policy.standard(), "duplicate-contact");
    }

    private static String phone(int i) {
        return String.format("+7916%07d", i);
    }
}
