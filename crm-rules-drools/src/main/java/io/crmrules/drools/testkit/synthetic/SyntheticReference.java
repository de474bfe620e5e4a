package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmSnapshotBuilder;
import io.crmrules.model.DataKind;
import io.crmrules.model.LeadSource;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The company of a synthetic CRM: as many people as its deals need. */
final class SyntheticReference {

    /** Everything but the histories of due moments and fields, which it does not make up. */
    private static final Coverage CARRIED =
            Coverage.of(EnumSet.complementOf(EnumSet.of(DataKind.DUE_HISTORY, DataKind.FIELD_HISTORY)));

    static final User HEAD = User.of("head", "Сергей Волков", Role.HEAD_OF_SALES);
    static final User QUALITY = User.of("quality", "Ольга Белова", Role.QUALITY_CONTROL);
    static final User EXCHANGE = User.of("exchange", "Биржа лидов", Role.LEAD_EXCHANGE);
    static final User ROBOT = User.of("robot", "Форма сайта", Role.ROBOT);

    /** The main one: all types of stages, facts on some of them, one that may be passed over. */
    static final Pipeline SALES = Pipeline.builder("sales")
            .name("Продажи")
            .stage("new", "Новая заявка", Stage.Type.INCOMING)
            .stage("work", "Взяли в работу", Stage.Type.WORKING)
            .stage("qualified", "Квалификация", Stage.Type.WORKING)
            .stage("offer", "Отправили КП", Stage.Type.WORKING, MilestoneType.OFFER_SENT, false)
            .stage("invoice", "Выставили счёт", Stage.Type.WORKING, MilestoneType.INVOICE_ISSUED, false)
            .stage("contract", "Договор подписан", Stage.Type.WORKING, MilestoneType.CONTRACT_SIGNED, true)
            .stage("doubt", "Условный отказ", Stage.Type.CONDITIONAL_REFUSAL)
            .stage("won", "Успешно реализовано", Stage.Type.WON, MilestoneType.PAID, false)
            .stage("lost", "Закрыто и не реализовано", Stage.Type.LOST)
            .build();
    /** No main one: its deals need no task, and it has no conditional refusal. */
    static final Pipeline PARTNERS = Pipeline.builder("partners")
            .name("Партнёры")
            .main(false)
            .stage("p-new", "Заявка партнёра", Stage.Type.INCOMING)
            .stage("p-talk", "Переговоры", Stage.Type.WORKING)
            .stage("p-terms", "Согласование условий", Stage.Type.WORKING)
            .stage("p-won", "Договор подписан", Stage.Type.WON)
            .stage("p-lost", "Отказ", Stage.Type.LOST)
            .build();

    /** Every 120 deals, some 36 of them open, have an owner of their own: below every limit of open deals. */
    private static final int DEALS_PER_OWNER = 120;

    private static final int OWNERS_PER_TRAINEE = 6;

    /** With fewer deals a source may well bring nothing for a week; such a company has switched its sources off. */
    private static final int DEALS_OF_LIVELY_SOURCES = 2_000;

    private final List<User> owners = new ArrayList<>();
    private final List<LeadSource> sources;

    SyntheticReference(int deals) {
        boolean lively = deals >= DEALS_OF_LIVELY_SOURCES;
        this.sources = List.of(
                new LeadSource("form", "Форма на сайте", LeadSource.Kind.WEB_FORM, lively, null),
                new LeadSource("line", "Городской номер", LeadSource.Kind.PHONE_LINE, lively, null),
                new LeadSource("mail", "Общая почта", LeadSource.Kind.MAILBOX, lively, null));
        for (int i = 0; i <= ownerNumber(deals); i++) {
            Role role = i % OWNERS_PER_TRAINEE == 0 ? Role.TRAINEE : Role.SALES_REP;
            owners.add(User.of("u" + i, SyntheticTexts.person(i), role));
        }
    }

    /** The first owner, a trainee, has a second owner's deals as well: too many. */
    private static int ownerNumber(int deal) {
        return Math.max(0, deal / DEALS_PER_OWNER - 1);
    }

    User ownerOf(int deal) {
        return owners.get(ownerNumber(deal));
    }

    List<LeadSource> sources() {
        return sources;
    }

    CrmSnapshotBuilder snapshot() {
        List<User> users = new ArrayList<>(List.of(HEAD, QUALITY, EXCHANGE, ROBOT));
        users.addAll(owners);
        return CrmSnapshot.builder(Workdays.TAKEN_AT)
                .coverage(CARRIED)
                .pipelines(List.of(SALES, PARTNERS))
                .users(users)
                .leadSources(sources);
    }
}
