package io.crmrules.drools;

import static io.crmrules.drools.Checks.check;
import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.drools.oracle.Example;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.report.ViolationReport;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of a deal that lost a broken record, what is left of that kind is held neither against its owner nor against others. */
class LostRecordsTest {

    private static final String[] CRITERIA = {
        "copy-pasted-comment", "call-outside-company-line", "too-many-other-reasons", "duplicate-deal"
    };
    private static final Policy POLICY = Policy.standard()
            .on("call-outside-company-line")
            .set("call-outside-company-line", "companyLines", List.of("503-814"))
            .set("too-many-other-reasons", "minCount", 3);

    @Test
    void comments() {
        IntFunction<DealBuilder> copied =
                i -> open(i).comments(comment("Клиент думает, перезвонить в понедельник", "2026-11-19T10:00"));

        assertCountsOnlyWhole("copy-pasted-comment", DataKind.COMMENTS, 3, copied);
    }

    @Test
    void calls() {
        IntFunction<DealBuilder> called = i -> open(i).interactions(
                        Interaction.builder("i", Interaction.Type.CALL, Example.moment("2026-11-19T10:00"))
                                .direction(Interaction.Direction.OUTGOING)
                                .user(ANNA)
                                .line("+7 903 111-22-33")
                                .build());

        assertCountsOnlyWhole("call-outside-company-line", DataKind.INTERACTIONS, 5, called);
    }

    @Test
    void moves() {
        IntFunction<DealBuilder> refused = i -> deal("lost", "2026-11-01T10:00")
                .id("D" + i)
                .refusalReason("Другое")
                .stageChanges(change("offer", "lost", "2026-11-19T10:00", ANNA));

        assertCountsOnlyWhole("too-many-other-reasons", DataKind.STAGE_HISTORY, 3, refused);
    }

    @Test
    void contacts() {
        Contact customer = Contact.builder("c").build();

        assertCountsOnlyWhole("duplicate-deal", DataKind.CONTACTS, 2, i -> open(i).contacts(customer));
    }

    /** So many deals are just enough for a violation; with one of them damaged there is none. */
    private static void assertCountsOnlyWhole(
            String criterion, DataKind kind, int enough, IntFunction<DealBuilder> deals) {
        assertThat(found(criterion, enough, deals).violations()).hasSize(1);
        for (int damaged : List.of(0, enough - 1)) {
            IntFunction<DealBuilder> some =
                    i -> i == damaged ? deals.apply(i).damagedKinds(Set.of(kind)) : deals.apply(i);
            assertThat(found(criterion, enough, some).violations()).isEmpty();
        }
    }

    private static ViolationReport found(String criterion, int count, IntFunction<DealBuilder> deals) {
        DealBuilder[] all = IntStream.range(0, count).mapToObj(deals).toArray(DealBuilder[]::new);
        return check(crm(all), POLICY, CRITERIA).of(criterion);
    }

    private static DealBuilder open(int number) {
        return deal("work", "2026-11-01T10:00").id("D" + number);
    }
}
