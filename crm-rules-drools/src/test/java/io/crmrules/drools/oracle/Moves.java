package io.crmrules.drools.oracle;

import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.Role;
import io.crmrules.policy.RequiredField;
import io.crmrules.policy.Severity;
import io.crmrules.policy.SystemicTerms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a company may decide otherwise: values at and beside those that random deals have. */
final class Moves {

    static final List<Integer> MIN_TALK = List.of(1, 29, 31, 200, 7_200);
    static final List<Set<String>> PLACEHOLDERS =
            List.of(Set.of(), Set.of("-", "👍", "Ок!"), Set.of("Нет связи", "503-814", " н/д "), Set.of("КП", "Тверь"));
    static final List<List<RequiredField>> REQUIRED_FIELDS = List.of(
            List.of(),
            List.of(
                    RequiredField.anyOf("deal.amount").severity(Severity.INFO),
                    RequiredField.anyOf("deal.fields.city")),
            List.of(
                    RequiredField.anyOf("company.phone", "contact.birthday"),
                    RequiredField.anyOf("deal.note", "contact.email")
                            .from("offer")
                            .severity(Severity.CRITICAL)),
            List.of(
                    RequiredField.anyOf("deal.expectedCloseDate").in("partners").from("partners/p-back"),
                    RequiredField.anyOf("contact.phone").from("lost"),
                    RequiredField.anyOf("deal.source", "deal.owner").in("service")));

    static final List<Set<String>> FILLERS =
            List.of(CompanyTerms.STANDARD.fillers(), Set.of(), Set.of("клиент", "думает"), Set.of("Выслать", "ОК!"));
    static final List<Set<BigDecimal>> FILLER_AMOUNTS = List.of(
            CompanyTerms.STANDARD.fillerAmounts(),
            Set.of(),
            Set.of(new BigDecimal("69999.00"), BigDecimal.ONE),
            Set.of(BigDecimal.ZERO));
    static final List<Map<String, BigDecimal>> RATES = List.of(
            Map.of(),
            Map.of("USD", new BigDecimal("95.5")),
            Map.of("USD", BigDecimal.ONE, "EUR", new BigDecimal("0.28")),
            Map.of("EUR", new BigDecimal("100")));

    static final List<SystemicTerms> SYSTEMIC = List.of(
            CompanyTerms.STANDARD.systemic(),
            systemic("0.25", "0.1", 2),
            systemic("1", "0.05", 1),
            systemic("0.1", "0.9", 12));
    static final List<Set<String>> DAY_GATE_NEEDS = List.of(
            CompanyTerms.STANDARD.dayGateNeeds(),
            Set.of(),
            Set.of("required-field-missing", "phantom-deal", "stale-deal", "moved-back"),
            Set.of("overdue-task", "junk-task", "refusal-not-verified"));

    private static final String CRANE = "Нужен кран на 25 тонн с доставкой в Казань";
    private static final Map<String, List<?>> LISTS = Map.ofEntries(
            Map.entry("stopPhrases", List.of(Set.of(), Set.of(CRANE + "!"), Set.of("ок", "клиент думает", "КП"))),
            Map.entry("markers", List.of(Set.of(), Set.of("КРАН"), Set.of("рассрочк", "думает"))),
            Map.entry(
                    "budgetReasons", List.of(Set.of(), Set.of("Другое"), Set.of("small budget", "другое потом скажу"))),
            Map.entry("otherReasons", List.of(Set.of(), Set.of("маленький бюджет"), Set.of("Other"))),
            Map.entry("reasons", List.of(Set.of("Маленький бюджет", "Другое"), Set.of("small budget"))),
            Map.entry("exemptSources", List.of(Set.of("form", "leaflet"), Set.of("phone", "mail", "fair"))),
            Map.entry("exemptStages", List.of(Set.of("new", "s-do"), Set.of("sales/work", "sales/offer"))),
            Map.entry("optionalStages", List.of(Set.of("offer", "p-talk"), Set.of("sales/invoice", "service/s-do"))),
            Map.entry("keys", List.of(Set.of("phone"), Set.of("email"))),
            Map.entry("ignoreContacts", List.of(contacts(20), contacts(60))),
            Map.entry("companyLines", List.of(Set.of(), Set.of("+7 903 111-22-33"), Set.of("503-814", "+79031112233"))),
            Map.entry("milestones", List.of(Set.of(MilestoneType.PAID), Set.of(MilestoneType.values()))),
            Map.entry(
                    "allowedRoles",
                    List.of(
                            Set.of(Role.HEAD_OF_SALES),
                            Set.of(Role.SALES_REP, Role.TRAINEE),
                            Set.of(Role.LEAD_EXCHANGE))),
            Map.entry("fields", List.of(Map.of("name", 1, "phone", 5), Map.of("birthday", 3, "email", 1, "city", 1))),
            Map.entry("limit", List.of(Map.of(Role.SALES_REP, 20), Map.of(Role.TRAINEE, 10, Role.HEAD_OF_SALES, 1))),
            Map.entry(
                    "perStage",
                    List.of(Map.of("work", 3, "sales/offer", 30), Map.of("sales/work", 1, "work", 50, "p-talk", 7))),
            Map.entry("defaultRegion", List.of("DE", "US", "KZ")),
            Map.entry("attempts", List.of(1, 2, 4)),
            Map.entry("mode", List.of(OverdueTask.INSTANT)));

    private Moves() {}

    /** Other values that a parameter may have; never empty. */
    static List<?> of(Oracle oracle, String parameter) {
        Object usual = Parameters.usual(oracle).get(parameter);
        if (oracle.criterion().equals("incomplete-company") && parameter.equals("fields")) {
            return List.of(Map.of("name", 1, "phone", 5), Map.of("email", 1, "city", 1));
        }
        if (LISTS.containsKey(parameter)) {
            return LISTS.get(parameter);
        } else if (usual instanceof Duration span) {
            return spans(span);
        } else if (usual instanceof Integer count) {
            return counts(count, parameter.equals("minDeals") || parameter.equals("maxShared") ? 2 : 1);
        } else if (usual instanceof Boolean flag) {
            return List.of(!flag);
        } else if (usual instanceof BigDecimal) {
            return Stream.of("0", "0.05", "0.25", "0.5", "0.75", "1")
                    .map(BigDecimal::new)
                    .toList();
        } else if (usual instanceof Money) {
            return amounts(oracle.criterion());
        }
        throw new IllegalArgumentException(parameter);
    }

    private static List<Duration> spans(Duration usual) {
        return List.of(
                Duration.ZERO,
                Duration.ofSeconds(1),
                usual.minusSeconds(1),
                usual.plusSeconds(1),
                usual.multipliedBy(3),
                Duration.ofHours(20));
    }

    private static List<Integer> counts(int usual, int least) {
        return Stream.of(usual * 5, usual * 3, least, usual - 1, usual + 1, least + 1, usual / 2, usual * 10)
                .filter(count -> count >= least && count != usual)
                .distinct()
                .toList();
    }

    /** A deal that is too small to be kept may be refused for its small budget: else the policy contradicts itself. */
    private static List<Money> amounts(String criterion) {
        return criterion.equals("deal-below-minimum")
                ? List.of(Money.of(1, "RUB"), Money.of(69_999, "RUB"), Money.of(2, "USD"))
                : List.of(Money.of(70_001, "RUB"), Money.of(250_000, "RUB"), Money.of(70_000, "USD"));
    }

    private static SystemicTerms systemic(String share, String ownerShare, int minJudged) {
        return new SystemicTerms(new BigDecimal(share), new BigDecimal(ownerShare), minJudged);
    }

    private static Set<String> contacts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c-" + i).collect(Collectors.toSet());
    }
}
