package io.crmrules.examples.harness.export.amocrm;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Comment;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesTest {

    @TempDir
    Path folder;

    private Saved saved;

    @BeforeEach
    void one_lead() {
        saved = Saved.in(folder)
                .list("users.json", "users", "{'id':11,'name':'Анна Лебедева'}", "{'id':12,'name':'Дмитрий Орлов'}")
                .lead(",'responsible_user_id':12,'_embedded':{'contacts':[]}");
    }

    private static String note(String type, String params) {
        return note(70, 1, type, params);
    }

    private static String note(int id, int entity, String type, String params) {
        return "{'id':" + id + ",'entity_id':" + entity + ",'created_by':11,'responsible_user_id':12,'created_at':"
                + Saved.MONDAY + ",'note_type':'" + type + "','params':" + params + "}";
    }

    private Interaction interaction(String note) {
        return saved.page("notes.json", "notes", "leads/notes", note)
                .deal()
                .interactions()
                .get(0);
    }

    @Test
    void what_somebody_wrote_is_a_comment() {
        Deal deal = saved.list("notes.json", "notes", note("common", "{'text':'Договорились о встрече'}"))
                .deal();
        Comment comment = deal.comments().get(0);
        assertThat(comment.text()).isEqualTo("Договорились о встрече");
        assertThat(comment.author().name()).isEqualTo("Анна Лебедева");
        assertThat(comment.createdAt()).isEqualTo(Instant.ofEpochSecond(Saved.MONDAY));
    }

    @Test
    void a_call_has_direction_length_recording_and_the_one_who_talked() {
        Interaction call = interaction(note(
                "call_out",
                "{'duration':240,'phone':'+79161234567','link':'https://r.example/1.mp3','call_responsible':11}"));
        assertThat(call.type()).isEqualTo(Interaction.Type.CALL);
        assertThat(call.outgoing()).isTrue();
        assertThat(call.talkSeconds()).isEqualTo(240);
        assertThat(call.recording()).isEqualTo("https://r.example/1.mp3");
        assertThat(call.user().id()).isEqualTo("11");
        assertThat(call.line()).as("the phone is the customer's").isEmpty();
    }

    @Test
    void who_talked_may_be_named_and_is_else_the_responsible_user() {
        assertThat(interaction(note("call_in", "{'call_responsible':'Анна Лебедева'}"))
                        .user()
                        .id())
                .isEqualTo("11");
        assertThat(interaction(note("call_in", "{'call_responsible':'101'}"))
                        .user()
                        .id())
                .isEqualTo("12");
    }

    @Test
    void an_incoming_call_of_0_seconds_is_missed_and_one_without_length_is_not() {
        assertThat(interaction(note("call_in", "{'duration':0}")).missed()).isTrue();
        assertThat(interaction(note("call_in", "{}")).missed()).isFalse();
        assertThat(interaction(note("call_in", "[]")).talkSeconds()).isNull();
    }

    @Test
    void ringing_is_no_talk() {
        assertThat(interaction(note("call_out", "{'duration':40,'call_status':6}"))
                        .talkSeconds())
                .isNull();
        assertThat(interaction(note("call_out", "{'duration':40,'call_status':4}"))
                        .talkSeconds())
                .isEqualTo(40);
    }

    @Test
    void an_impossible_length_is_reported_and_unknown() {
        assertThat(interaction(note("call_out", "{'duration':-3}")).talkSeconds())
                .isNull();
        assertThat(saved.problems()).contains("/params/duration: note 70: duration -3 is no length of a call.");
    }

    @Test
    void the_result_of_a_call_is_a_comment() {
        saved.list(
                "notes.json",
                "notes",
                note("call_out", "{'duration':60,'call_result':'Ждёт КП','call_responsible':12}"));
        Comment comment = saved.deal().comments().get(0);
        assertThat(comment.id()).isEqualTo("note-70-result");
        assertThat(comment.text()).isEqualTo("Ждёт КП");
        assertThat(comment.author().id()).isEqualTo("12");
    }

    @Test
    void messages_and_mails_have_a_direction() {
        assertThat(interaction(note("sms_out", "{'text':'Ждём вас'}")).type()).isEqualTo(Interaction.Type.MESSAGE);
        Interaction mail = interaction(note("amomail_message", "{'income':true,'subject':'КП'}"));
        assertThat(mail.type()).isEqualTo(Interaction.Type.EMAIL);
        assertThat(mail.incoming()).isTrue();
        assertThat(interaction(note("amomail_message", "{}")).direction()).isNull();
    }

    @Test
    void what_the_system_notes_down_is_passed_over() {
        saved.list(
                "notes.json",
                "notes",
                note("service_message", "{'text':'x'}"),
                note("geolocation", "{}"),
                note("4", "{}"));
        assertThat(saved.deal().comments()).isEmpty();
        assertThat(saved.deal().interactions()).isEmpty();
    }

    @Test
    void what_somebody_wrote_in_the_field_is_a_comment() {
        saved.list("notes.json", "notes", note("geolocation", "{'text':'Был на складе, замерил','address':'Казань'}"));
        assertThat(saved.deal().comments()).extracting(Comment::text).containsExactly("Был на складе, замерил");
    }

    @Test
    void notes_of_strangers_are_counted_once() {
        saved.list("notes.json", "notes", note(71, 8, "common", "{'text':'a'}"), note(72, 9, "common", "{'text':'b'}"));
        assertThat(saved.problems())
                .contains("Records of deals that are not in the export: 2 (note 71 of deal 8, note 72 of deal 9).");
    }

    @Test
    void a_note_without_a_moment_makes_the_feed_not_checkable() {
        saved.list("notes.json", "notes", "{'id':70,'entity_id':1,'note_type':'common','params':{'text':'x'}}");
        assertThat(saved.deal().damagedKinds()).contains(DataKind.COMMENTS, DataKind.NOTES);
        assertThat(saved.problems()).contains("note 70: \"created_at\" is missing; the record is left out.");
    }

    private void contactOf(String... leads) {
        saved.list("contacts.json", "contacts", "{'id':3,'name':'Иван'}")
                .list("leads.json", "leads", leads)
                .page("contact_notes.json", "notes", "contacts/notes", note(70, 3, "call_out", "{'duration':100}"));
    }

    @Test
    void a_call_noted_at_a_contact_belongs_to_its_only_deal() {
        contactOf(Saved.lead(1, 20, ",'_embedded':{'contacts':[{'id':3}]}"));
        assertThat(saved.deal().interactions()).hasSize(1);
    }

    @Test
    void a_call_noted_at_a_contact_of_two_deals_is_shared_by_them() {
        String link = ",'_embedded':{'contacts':[{'id':3}]}";
        contactOf(Saved.lead(1, 20, link), Saved.lead(2, 20, link));
        for (Deal deal : saved.read().deals()) {
            assertThat(deal.interactions()).singleElement().matches(Interaction::shared);
        }
    }

    @Test
    void without_a_field_for_it_the_last_note_is_the_cards_note() {
        saved.list("notes.json", "notes", note("common", "{'text':'Склад в Казани'}"));
        assertThat(saved.deal().note()).isEqualTo("Склад в Казани");
    }

    @Test
    void where_any_lead_has_the_field_the_feed_does_not_stand_in_for_it() {
        saved.list("notes.json", "notes", note("common", "{'text':'Склад в Казани'}"));
        saved.list(
                "leads.json",
                "leads",
                Saved.lead(1, 20, ""),
                Saved.lead(2, 20, ",'custom_fields_values':[{'field_name':'Примечание','values':[{'value':'x'}]}]"));
        assertThat(saved.read().deals()).extracting(Deal::note).containsExactly("", "x");
    }

    @Test
    void without_notes_and_without_the_field_notes_are_not_carried_and_the_report_says_so() {
        assertThat(saved.read().coverage().carries(DataKind.NOTES)).isFalse();
        assertThat(saved.problems()).contains("There are no notes in the export. Maybe save /api/v4/leads/notes.");
    }

    @Test
    void notes_carry_comments_calls_and_mails_and_with_events_all_that_amocrm_knows() {
        saved.page("notes.json", "notes", "leads/notes", note("common", "{'text':'x'}"))
                .list("tasks.json", "tasks");
        Coverage coverage = saved.read().coverage();
        assertThat(coverage.provides()).contains(DataKind.COMMENTS, DataKind.INTERACTIONS, DataKind.NOTES);
        assertThat(coverage.spans().get(DataKind.INTERACTIONS).types()).isEqualTo(Set.of("CALL", "EMAIL", "MEETING"));
        saved.page("events.json", "events", "events");
        assertThat(saved.read().coverage().carries(DataKind.INTERACTIONS)).isTrue();
        assertThat(saved.read().coverage().spans()).doesNotContainKey(DataKind.INTERACTIONS);
    }

    @Test
    void recordings_are_carried_where_any_call_has_one() {
        saved.list("notes.json", "notes", note("call_in", "{'link':'https://r.example/1.mp3'}"));
        assertThat(saved.read().coverage().carries(DataKind.RECORDINGS)).isTrue();
    }

    @Test
    void notes_filtered_by_type_carry_what_they_name() {
        saved.page(
                "notes.json",
                "notes",
                "leads/notes?filter[note_type][]=call_in&filter[note_type][]=call_out",
                note("call_in", "{}"));
        Coverage coverage = saved.read().coverage();
        assertThat(coverage.provides()).contains(DataKind.INTERACTIONS).doesNotContain(DataKind.COMMENTS);
        assertThat(coverage.spans().get(DataKind.INTERACTIONS).types()).isEqualTo(Set.of("CALL"));
    }

    @Test
    void notes_of_contacts_alone_carry_nothing_about_deals() {
        saved.page("notes.json", "notes", "contacts/notes");
        assertThat(saved.read().coverage().provides()).doesNotContain(DataKind.COMMENTS, DataKind.INTERACTIONS);
    }

    @Test
    void notes_of_one_lead_carry_nothing_about_the_others() {
        saved.list("leads.json", "leads", Saved.lead(1, 20, ""), Saved.lead(2, 20, ""))
                .page("notes.json", "notes", "leads/1/notes", note("common", "{'text':'x'}"));
        assertThat(saved.read().deals())
                .extracting(deal -> deal.damagedKinds().contains(DataKind.INTERACTIONS))
                .containsExactly(false, true);
    }
}
