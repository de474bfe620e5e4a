package io.crmrules.document;

import io.crmrules.Policy;
import io.crmrules.model.DataKind;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.ActionType;
import io.crmrules.rule.Cause;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.Population;
import io.crmrules.rule.RuleTexts;
import io.crmrules.rule.Scope;
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
            new RuleTexts(
                    "Every deal in work has a next task",
                    "There is no open task since {since}.",
                    "Without a task nobody remembers the customer.",
                    "Agree the next step and set a task.",
                    "The deal is lost in silence.",
                    "A task of anybody will do.",
                    Map.of(
                            "grace", "How long a deal may stay without a task, in working time",
                            "exemptStages", "Stages on which no task is needed",
                            "countOverdue", "Whether an overdue task still counts")),
            new RuleTexts(
                    "По каждой сделке в работе стоит задача",
                    "Нет открытой задачи с {since}.",
                    "Без задачи о клиенте никто не вспомнит.",
                    "Договоритесь о следующем шаге и поставьте задачу.",
                    "Сделка теряется молча.",
                    "Подойдёт задача любого сотрудника.",
                    Map.of(
                            "grace", "Сколько рабочего времени сделка может оставаться без задачи",
                            "exemptStages", "Этапы, на которых задача не нужна",
                            "countOverdue", "Считать ли просроченную задачу задачей")));

    private static final Criterion MOVED_BACK = criterion(
            "moved-back",
            "stages",
            Severity.MAJOR,
            Cadence.INSTANT,
            "allowedRoles : roles = [HEAD_OF_SALES]; lookback = 7 days",
            List.of("D4"),
            new RuleTexts(
                    "A deal card moves forward only",
                    "Moved back.",
                    "",
                    "Ask the head of sales.",
                    "",
                    "",
                    Map.of("allowedRoles", "Who may move a deal back", "lookback", "How far back moves are judged")),
            new RuleTexts(
                    "Карточка двигается только вперёд",
                    "Вернули назад.",
                    "",
                    "Согласуйте с руководителем.",
                    "",
                    "",
                    Map.of("allowedRoles", "Кто вправе возвращать", "lookback", "За какой срок проверяются переходы")));

    private static final Criterion FIELDS = criterion(
            "required-field-missing",
            "card",
            Severity.MAJOR,
            Cadence.INSTANT,
            "",
            List.of("D2"),
            new RuleTexts("The card is filled in", "The card lacks {field}.", "", "Fill in the field.", ""),
            new RuleTexts("Карточка заполнена", "Не заполнено: {field}.", "", "Заполните поле.", ""));

    private static final Criterion LOAD = criterion(
            "too-many-open-deals",
            "flow",
            Severity.MAJOR,
            Cadence.DAY_END,
            "limit = { SALES_REP: 80, TRAINEE: 40 }; within = 2 working days; maxShare = 20 %; minDealAmount = 70000 RUB",
            List.of(),
            new RuleTexts("Nobody holds too many deals", "{owner} holds {count}.", "", "Give some back.", ""),
            new RuleTexts("У каждого посильное число сделок", "У {owner} {count}.", "", "Верните часть.", ""));

    private static final Criterion OWN = criterion(
            "vip-deal",
            "",
            Severity.CRITICAL,
            Cadence.WEEKLY,
            "words = ['a, b', *c*]",
            List.of("Order 12 <b>of the boss</b>"),
            new RuleTexts("Large deals | are *watched*", "# no heading", "", "- no list", "<script>alert(1)</script>"),
            new RuleTexts("Крупные сделки | под *присмотром*", "# не заголовок", "", "- не список", "<script>"));

    static final List<Criterion> CRITERIA = List.of(OWN, LOAD, TASK, FIELDS, MOVED_BACK);

    static final String POLICY = """
            standard:
              company: ООО «Ромашка» | _Техника_
              author: И. Петров, коммерческий директор
              position: менеджер по продажам
              issued: 2026-11-20
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
        return new Criterion(
                new CriterionSpec(id, severity, cadence, true, Parameter.parseAll(parameters)),
                Scope.DEAL,
                Population.OPEN_DEALS,
                Set.of(DataKind.TASKS),
                Map.of(),
                id.equals("required-field-missing"),
                id.equals("moved-back") ? Set.of("HEAD_OF_SALES", "LOST", "allowedRoles") : Set.of(),
                null,
                List.of(),
                null,
                List.of(),
                id.equals("vip-deal") ? Cause.SYSTEM : Cause.PERSON,
                ActionType.REVIEW,
                null,
                sources,
                group,
                Map.of("en", english, "ru", russian),
                false);
    }
}
