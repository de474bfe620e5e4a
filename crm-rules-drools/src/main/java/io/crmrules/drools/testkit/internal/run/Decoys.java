package io.crmrules.drools.testkit.internal.run;

import io.crmrules.model.Comment;
import io.crmrules.model.Contact;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Money;
import io.crmrules.model.Stage;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.ViolationReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Deals of somebody else beside those of a case: one that is worked on, one that is won, both in order as far as we know. */
final class Decoys {

    private static final User OWNER = User.of("decoy-u", "Другой", null);
    private static final Duration DAY = Duration.ofDays(1);

    private final CrmSnapshot crm;
    private final List<Deal> deals;

    Decoys(CrmSnapshot crm) {
        this.crm = crm;
        this.deals = Stream.of(Stage.Type.WORKING, Stage.Type.WON)
                .flatMap(type ->
                        stages(crm).filter(stage -> stage.type() == type).limit(1))
                .map(this::deal)
                .toList();
    }

    private static Stream<Stage> stages(CrmSnapshot crm) {
        return crm.pipelines().stream().flatMap(pipeline -> pipeline.stages().stream());
    }

    /** The CRM of the case with them. */
    CrmSnapshot beside() {
        List<Deal> all = new ArrayList<>(crm.deals());
        all.addAll(deals);
        return with(all);
    }

    /** The CRM of the case with nothing else. */
    CrmSnapshot alone() {
        return with(deals);
    }

    /** Whether the rule agrees that they are. */
    boolean inOrder(ViolationReport alone) {
        return alone.violations().isEmpty() && alone.summary().failures().isEmpty();
    }

    private CrmSnapshot with(List<Deal> others) {
        return crm.toBuilder().addUsers(OWNER).deals(others).build();
    }

    private Deal deal(Stage stage) {
        Instant now = crm.takenAt();
        String id = "decoy-" + stage.id();
        return Deal.builder(id, stage, now.minus(DAY))
                .title("Другая сделка")
                .owner(OWNER)
                .amount(Money.of(500_000, "RUB"))
                .closedAt(stage.won() ? now.minusSeconds(60) : null)
                .contacts(Contact.builder("decoy-c-" + stage.id())
                        .name("Олег Другой")
                        .createdAt(now.minus(DAY))
                        .build())
                .tasks(
                        task("decoy-t1", now)
                                .completedAt(now.minusSeconds(7200))
                                .build(),
                        task("decoy-t2", now).build())
                .interactions(Interaction.builder("decoy-i1", Interaction.Type.CALL, now.minusSeconds(7500))
                        .direction(Interaction.Direction.OUTGOING)
                        .talkSeconds(200)
                        .user(OWNER)
                        .build())
                .comments(new Comment(
                        "decoy-k1", "Обсудили состав заказа, решили встретиться", now.minusSeconds(7200), OWNER))
                .build();
    }

    private static Task.Builder task(String id, Instant now) {
        return Task.builder(id)
                .text("Отправить клиенту договор на подпись")
                .assignee(OWNER)
                .createdBy(OWNER)
                .createdAt(now.minus(DAY))
                .dueAt(now.plus(DAY));
    }
}
