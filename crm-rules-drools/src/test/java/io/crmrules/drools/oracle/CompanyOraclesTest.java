package io.crmrules.drools.oracle;

import static io.crmrules.drools.oracle.Example.ANNA;
import static io.crmrules.drools.oracle.Example.NOW;
import static io.crmrules.drools.oracle.Example.ROBOT;
import static io.crmrules.drools.oracle.Example.change;
import static io.crmrules.drools.oracle.Example.comment;
import static io.crmrules.drools.oracle.Example.crm;
import static io.crmrules.drools.oracle.Example.deal;
import static io.crmrules.drools.oracle.Example.found;
import static io.crmrules.drools.oracle.Example.moment;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The oracles that look at more than one deal, on examples made by hand. */
class CompanyOraclesTest {

    private static final String TEXT = "Клиент думает, позвонить во вторник";

    @Test
    void the_younger_deals_of_a_customer_are_duplicates() {
        Contact first = Contact.builder("c1").phones("+7 916 123-45-67").build();
        Contact second = Contact.builder("c2").phones("89161234567").build();
        DuplicateDeal oracle = new DuplicateDeal();

        assertThat(found(oracle, crm(open("D1").contacts(first), open("D2").contacts(second)), NOW))
                .containsExactly("DEAL D2");
        assertThat(found(oracle, crm(open("D1").contacts(first), lost("D2", "").contacts(first)), NOW))
                .isEmpty();
        assertThat(found(
                        new DuplicateDeal(Set.of("phone"), Set.of(), 1, 7),
                        crm(open("D1").contacts(first), open("D2").contacts(second)),
                        NOW))
                .isEmpty();
    }

    @Test
    void the_same_text_on_three_deals_of_its_author_was_copied() {
        CopyPastedComment oracle = new CopyPastedComment();

        assertThat(found(oracle, crm(said("D1"), said("D2"), said("D3")), NOW))
                .containsExactly("USER anna клиент думает позвонить во вторник");
        assertThat(found(oracle, crm(said("D1"), said("D2")), NOW)).isEmpty();
        assertThat(found(oracle, crm(said("D1"), said("D2"), said("D3").owner(ROBOT)), NOW))
                .isEmpty();
    }

    @Test
    void a_source_has_seven_days() {
        assertThat(silent(source("2026-11-01T10:00"), open("D").createdAt(moment("2026-11-13T18:04:59"))))
                .containsExactly("LEAD_SOURCE form");
        assertThat(silent(source("2026-11-01T10:00"), open("D").createdAt(moment("2026-11-13T18:05"))))
                .isEmpty();
        assertThat(silent(source("2026-11-13T18:05"), open("D"))).isEmpty();
        assertThat(silent(source(null), open("D"))).hasSize(1);
    }

    @Test
    void more_than_a_fifth_of_the_reasons_says_nothing() {
        TooManyOtherReasons oracle = new TooManyOtherReasons(Set.of("другое"), new BigDecimal("0.2"), 5, 30);

        assertThat(found(oracle, refused("Другое", "ДРУГОЕ!", "Дорого", "", "Дорого"), NOW))
                .containsExactly("CRM crm");
        assertThat(found(oracle, refused("Другое", "Дорого", "Дорого", "", "Дорого"), NOW))
                .isEmpty();
        assertThat(found(oracle, refused("Другое", "Другое", "Другое", "Другое"), NOW))
                .isEmpty();
    }

    @Test
    void five_calls_are_enough_to_tell_past_whose_line_they_go() {
        CallOutsideCompanyLine oracle = new CallOutsideCompanyLine(CallOutsideCompanyLine.LINE);

        assertThat(found(oracle, called("1", "2", "503-814", "503 814", "503-814"), NOW))
                .containsExactly("USER anna");
        assertThat(found(oracle, called("1", "503-814", "503-814", "503-814", "503-814"), NOW))
                .isEmpty();
        assertThat(found(oracle, called("1", "1", "1", "1", "", "-"), NOW)).isEmpty();
    }

    private static DealBuilder open(String id) {
        return deal("work", "2026-11-01T10:00").id(id);
    }

    private static DealBuilder said(String id) {
        return open(id).comments(comment(TEXT, "2026-11-19T10:00"));
    }

    private static DealBuilder lost(String id, String reason) {
        return deal("lost", "2026-11-01T10:00")
                .id(id)
                .refusalReason(reason)
                .stageChanges(change("offer", "lost", "2026-11-19T10:00", ANNA));
    }

    private static CrmSnapshot refused(String... reasons) {
        return crm(Stream.iterate(0, i -> i < reasons.length, i -> i + 1)
                .map(i -> lost("D" + i, reasons[i]))
                .toArray(DealBuilder[]::new));
    }

    private static CrmSnapshot called(String... lines) {
        return crm(open("D")
                .interactions(Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                        .map(i -> Interaction.builder("i" + i, Interaction.Type.CALL, moment("2026-11-19T10:00"))
                                .direction(Interaction.Direction.OUTGOING)
                                .user(ANNA)
                                .line(lines[i])
                                .build())
                        .toArray(Interaction[]::new)));
    }

    private static LeadSource source(@Nullable String createdAt) {
        return new LeadSource("form", "", LeadSource.Kind.WEB_FORM, true, createdAt == null ? null : moment(createdAt));
    }

    private static Set<String> silent(LeadSource source, DealBuilder deal) {
        return found(
                new SilentLeadSource(),
                crm(deal.source(source)).toBuilder()
                        .leadSources(List.of(source))
                        .build(),
                NOW);
    }
}
