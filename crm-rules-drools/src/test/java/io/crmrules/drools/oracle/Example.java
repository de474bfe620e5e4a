package io.crmrules.drools.oracle;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.Interaction;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small CRM to make examples of: Friday, 20 November 2026, five minutes after closing time. */
public final class Example {

    public static final Instant NOW = moment("2026-11-20T18:05");
    public static final User ANNA = User.of("anna", "Анна", Role.SALES_REP);
    public static final User BOSS = User.of("boss", "Борис", Role.HEAD_OF_SALES);
    public static final User ROBOT = User.of("robot", "", Role.ROBOT);
    public static final User EXCHANGE = User.of("exchange", "Биржа лидов", Role.LEAD_EXCHANGE);
    public static final User NO_ROLE = User.of("no-role", "", null);
    public static final Pipeline SALES = Pipeline.builder("sales")
            .stage("new", "Новая заявка", Stage.Type.INCOMING)
            .stage("work", "Взяли в работу", Stage.Type.WORKING)
            .stage("offer", "КП", Stage.Type.WORKING)
            .stage("survey", "Замер", Stage.Type.WORKING, null, true)
            .stage("invoice", "Счёт выставлен", Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, false)
            .stage("doubt", "Условный отказ", Stage.Type.CONDITIONAL_REFUSAL)
            .stage("won", "Успешно", Stage.Type.WON, MilestoneType.PAID, false)
            .stage("lost", "Закрыто и не реализовано", Stage.Type.LOST)
            .build();

    private Example() {}

    /** Moscow time. */
    public static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Moscow")).toInstant();
    }

    public static Stage stage(String id) {
        return SALES.stages().stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static DealBuilder deal(String stage, String createdAt) {
        return Deal.builder("D", stage(stage), moment(createdAt)).owner(ANNA);
    }

    public static StageChange change(@Nullable String from, String to, String at, @Nullable User by) {
        return new StageChange(from == null ? null : stage(from), stage(to), moment(at), by);
    }

    public static Interaction call(String id, String at, @Nullable Integer talkSeconds) {
        return Interaction.builder(id, Interaction.Type.CALL, moment(at))
                .direction(Interaction.Direction.OUTGOING)
                .talkSeconds(talkSeconds)
                .user(ANNA)
                .build();
    }

    public static Comment comment(String text, String at) {
        return new Comment("k-" + at, text, moment(at), ANNA);
    }

    public static CrmSnapshot crm(DealBuilder... deals) {
        return CrmSnapshot.builder(NOW)
                .coverage(Coverage.everything())
                .pipelines(List.of(SALES))
                .users(List.of(ANNA, BOSS, ROBOT, EXCHANGE, NO_ROLE))
                .deals(List.of(deals).stream().map(DealBuilder::build).toList())
                .build();
    }

    public static CrmSnapshot crm(Contact... contacts) {
        return crm(new DealBuilder[0]).toBuilder().contacts(List.of(contacts)).build();
    }

    /** The subjects found, and after a blank what makes them distinct. */
    public static Set<String> found(Oracle oracle, DealBuilder deal) {
        return found(oracle, crm(deal), NOW);
    }

    public static Set<String> found(Oracle oracle, DealBuilder deal, String now) {
        return found(oracle, crm(deal), moment(now));
    }

    public static Set<String> found(Oracle oracle, CrmSnapshot snapshot, Instant now) {
        return oracle.findings(snapshot, now).stream()
                .map(finding -> (finding.subjectType() + " " + finding.subjectId() + " " + finding.per()).strip())
                .collect(Collectors.toSet());
    }
}
