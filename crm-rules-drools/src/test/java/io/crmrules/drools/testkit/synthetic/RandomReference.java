package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.LeadSource;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.List;

/** Everything of a random CRM but its deals and customers. */
final class RandomReference {

    private RandomReference() {}

    /** @param weekOld about as old as a lead source that is new no more */
    static CrmSnapshotBuilder at(Instant now, Instant weekOld, List<User> users) {
        return CrmSnapshot.builder(now)
                .coverage(Coverage.everything())
                .pipelines(pipelines())
                .users(users)
                .leadSources(sources(now, weekOld));
    }

    private static List<Pipeline> pipelines() {
        return List.of(sales(), partners(), service(), archive());
    }

    private static Pipeline sales() {
        return Pipeline.builder("sales")
                .name("Продажи")
                .stage("new", "Новая заявка", Stage.Type.INCOMING)
                .stage("work", "Взяли в работу", Stage.Type.WORKING, MilestoneType.CONTACTED, false)
                .stage("visit", "Выезд", Stage.Type.WORKING, null, true)
                .stage("offer", "КП отправлено", Stage.Type.WORKING, MilestoneType.OFFER_SENT, false)
                .stage("invoice", "Счёт выставлен", Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, false)
                .stage("contract", "Договор", Stage.Type.WORKING, MilestoneType.CONTRACT_SIGNED, true)
                .stage("reminder", "Счёт повторно", Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, false)
                .stage("doubt", "Условный отказ", Stage.Type.CONDITIONAL_REFUSAL)
                .stage("won", "Успешно", Stage.Type.WON, MilestoneType.PAID, false)
                .stage("lost", "Закрыто и не реализовано", Stage.Type.LOST)
                .build();
    }

    /** A pipeline that is no main one, whose incoming stages do not all stand first. */
    private static Pipeline partners() {
        return Pipeline.builder("partners")
                .main(false)
                .stage("p-new", "Заявка партнёра", Stage.Type.INCOMING)
                .stage("p-talk", "Переговоры", Stage.Type.WORKING)
                .stage("p-back", "Неразобранное", Stage.Type.INCOMING)
                .stage("p-deal", "", Stage.Type.WORKING, MilestoneType.QUALIFIED, false)
                .stage("p-won", "Успешно", Stage.Type.WON)
                .stage("p-lost", "Отказ", Stage.Type.LOST)
                .stage("p-doubt", "Думают", Stage.Type.CONDITIONAL_REFUSAL)
                .build();
    }

    /** A pipeline with neither incoming stages nor refusals, and with two ways to win. */
    private static Pipeline service() {
        return Pipeline.builder("service")
                .name("Сервис 🛠")
                .stage("s-plan", "План", Stage.Type.WORKING)
                .stage("s-do", "Ремонт", Stage.Type.WORKING, MilestoneType.PAID, false)
                .stage("s-check", "Проверка", Stage.Type.WORKING)
                .stage("s-won", "Готово", Stage.Type.WON)
                .stage("s-gift", "По гарантии", Stage.Type.WON)
                .build();
    }

    /** One that nobody works in any more. */
    private static Pipeline archive() {
        return Pipeline.builder("archive")
                .name("Архив")
                .archived(true)
                .stage("a-new", "Новая", Stage.Type.INCOMING)
                .stage("a-work", "В работе", Stage.Type.WORKING)
                .stage("a-doubt", "Думали", Stage.Type.CONDITIONAL_REFUSAL)
                .stage("a-won", "Успешно", Stage.Type.WON)
                .stage("a-lost", "Отказ", Stage.Type.LOST)
                .build();
    }

    /** The first three bring deals all the time, the next one hardly ever, the others never. */
    private static List<LeadSource> sources(Instant now, Instant weekOld) {
        return List.of(
                new LeadSource("form", "Форма на сайте", LeadSource.Kind.WEB_FORM, true, null),
                new LeadSource("phone", "Телефон", LeadSource.Kind.PHONE_LINE, true, now.minusSeconds(86_400)),
                new LeadSource("mail", "", LeadSource.Kind.MAILBOX, false, now.plusSeconds(1)),
                new LeadSource("fair", "Выставка", LeadSource.Kind.OTHER, true, now.minusSeconds(86_400 * 300)),
                new LeadSource("landing", "Новый лендинг", LeadSource.Kind.WEB_FORM, true, weekOld),
                new LeadSource("leaflet", "Листовка", LeadSource.Kind.OTHER, true, null),
                new LeadSource("fax", "Факс", LeadSource.Kind.PHONE_LINE, false, null));
    }
}
