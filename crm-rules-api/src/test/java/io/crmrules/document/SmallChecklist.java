package io.crmrules.document;

import io.crmrules.Policy;
import io.crmrules.model.DataKind;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.source.RuleTexts;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Five criteria, and a company that decides about them. */
final class SmallChecklist {

    private static final Criterion TASK = criterion(
            "deal-without-task",
            "tasks",
            Severity.CRITICAL,
            Cadence.INSTANT,
            "grace = 1 h; exemptStages : stages = []; countOverdue = true",
            List.of("D0-1", "D2"),
            RuleTexts.builder("Every deal in work has a next task", "There is no open task since {since}.")
                    .why("Without a task nobody remembers the customer.")
                    .remedy("Agree the next step and set a task.")
                    .consequence("The deal is lost in silence.")
                    .details("A task of anybody will do.")
                    .parameters(Map.of(
                            "grace", "How long a deal may stay without a task, in working time",
                            "exemptStages", "Stages on which no task is needed",
                            "countOverdue", "Whether an overdue task still counts"))
                    .build(),
            RuleTexts.builder("По каждой сделке в работе стоит задача", "Нет открытой задачи с {since}.")
                    .why("Без задачи о клиенте никто не вспомнит.")
                    .remedy("Договоритесь о следующем шаге и поставьте задачу.")
                    .consequence("Сделка теряется молча.")
                    .details("Подойдёт задача любого сотрудника.")
                    .parameters(Map.of(
                            "grace", "Сколько рабочего времени сделка может оставаться без задачи",
                            "exemptStages", "Этапы, на которых задача не нужна",
                            "countOverdue", "Считать ли просроченную задачу задачей"))
                    .build());

    private static final Criterion MOVED_BACK = criterion(
            "moved-back",
            "stages",
            Severity.MAJOR,
            Cadence.INSTANT,
            "allowedRoles : roles = [HEAD_OF_SALES]; lookback = 7 days",
            List.of("D4"),
            RuleTexts.builder("A deal card moves forward only", "Moved back.")
                    .remedy("Ask the head of sales.")
                    .parameters(Map.of(
                            "allowedRoles", "Who may move a deal back", "lookback", "How far back moves are judged"))
                    .build(),
            RuleTexts.builder("Карточка двигается только вперёд", "Вернули назад.")
                    .remedy("Согласуйте с руководителем.")
                    .parameters(Map.of(
                            "allowedRoles", "Кто вправе возвращать", "lookback", "За какой срок проверяются переходы"))
                    .build());

    private static final Criterion FIELDS = criterion(
            "required-field-missing",
            "card",
            Severity.MAJOR,
            Cadence.INSTANT,
            "",
            List.of("D2"),
            RuleTexts.builder("The card is filled in", "The card lacks {field}.")
                    .remedy("Fill in the field.")
                    .build(),
            RuleTexts.builder("Карточка заполнена", "Не заполнено: {field}.")
                    .remedy("Заполните поле.")
                    .build());

    private static final Criterion LOAD = criterion(
            "too-many-open-deals",
            "flow",
            Severity.MAJOR,
            Cadence.DAY_END,
            "limit = { SALES_REP: 80, TRAINEE: 40 }; within = 2 working days; maxShare = 20 %; minDealAmount = 70000 RUB",
            List.of(),
            RuleTexts.builder("Nobody holds too many deals", "{owner} holds {count}.")
                    .remedy("Give some back.")
                    .build(),
            RuleTexts.builder("У каждого посильное число сделок", "У {owner} {count}.")
                    .remedy("Верните часть.")
                    .build());

    private static final Criterion OWN = criterion(
            "vip-deal",
            "",
            Severity.CRITICAL,
            Cadence.WEEKLY,
            "words = ['a, b', *c*]",
            List.of("Order 12 <b>of the boss</b>"),
            RuleTexts.builder("Large deals | are *watched*", "# no heading")
                    .remedy("- no list")
                    .consequence("<script>alert(1)</script>")
                    .build(),
            RuleTexts.builder("Крупные сделки | под *присмотром*", "# не заголовок")
                    .remedy("- не список")
                    .consequence("<script>")
                    .build());

    static final List<Criterion> CRITERIA = List.of(OWN, LOAD, TASK, FIELDS, MOVED_BACK);

    static final String POLICY = """
            standard:
              company: ООО «Ромашка» | _Техника_
              author: И. Петров, коммерческий директор
              position: менеджер по продажам
              issued: 2026-11-20
              edition: 2
              approvedBy: генеральный директор А. Иванова
              names: { sales: Продажи, invoice: Счёт выставлен, sales/invoice: Счёт выставлен, partners: Партнёры, deal.fields.city: город объекта }
              terms: { Сделка: "Запрос клиента, по которому мы можем *что-то* продать" }
              sales: { Первая продажа: Клиент у нас ещё не покупал, Повторная продажа: Клиент уже покупал }
              duties:
                менеджер по продажам: [Вести каждую сделку в CRM, Отвечать на нарушения в тот же день]
                руководитель отдела продаж: [Разбирать оспоренные нарушения]
              appeal: Кто не согласен, приходит к И. Петрову
              confidentiality: [Базу клиентов не копируют, Пароли не передают]
              revision: Раз в полгода
            calendar:
              hours: { MON-THU: "09:00-18:00", FRI: "09:00-17:00", SUN: "10:00-12:00" }
              holidays: [2026-11-04, 2027-01-01]
            criteria:
              deal-without-task: { grace: 1 h 30 min, exemptStages: [sales/invoice] }
              moved-back: { severity: MINOR, lookback: 21 }
              too-many-open-deals: off
            requiredFields:
              - { pipeline: sales, from: invoice, field: [deal.fields.city, company.city], severity: CRITICAL }
              - { field: contact.phone }
            roles: { u7: QUALITY_CONTROL }
            pipelines:
              partners: { criteria: { deal-without-task: { countOverdue: false, severity: MAJOR }, vip-deal: off } }
              tenders: { criteria: { too-many-open-deals: { enabled: on, severity: CRITICAL, limit: { SALES_REP: 5 } } } }
            """;

    private SmallChecklist() {}

    static PolicyInForce policy(String yaml) {
        return Policy.parse(yaml, "policy.yaml")
                .resolve(CRITERIA.stream().map(Criterion::spec).toList());
    }

    private static Criterion criterion(
            String id,
            String group,
            Severity severity,
            Cadence cadence,
            String parameters,
            List<String> sources,
            RuleTexts english,
            RuleTexts russian) {
        return Criterion.builder(new CriterionSpec(id, severity, cadence, true, Parameter.parseAll(parameters)))
                .population(Population.OPEN_DEALS)
                .requires(Set.of(DataKind.TASKS))
                .asksFields(id.equals("required-field-missing"))
                .needs(id.equals("moved-back") ? Set.of("HEAD_OF_SALES", "LOST", "allowedRoles") : Set.of())
                .cause(id.equals("vip-deal") ? Cause.SYSTEM : Cause.PERSON)
                .sources(sources)
                .group(group)
                .texts(Map.of("en", english, "ru", russian))
                .build();
    }
}
