package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.text.Printable;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.Money;
import io.crmrules.policy.Severity;
import io.crmrules.report.Action;
import io.crmrules.report.DealRef;
import io.crmrules.report.RunFacts;
import io.crmrules.report.TodoItem;
import io.crmrules.report.TodoItems;
import io.crmrules.report.ValueFormat;
import io.crmrules.report.Violation;
import io.crmrules.rule.ActionType;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be done, by when, and for how long it has been so, in the language of a run and the company's zone. Not escaped. */
public final class TodoTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final RunFacts run;
    private final Words words;
    private final ValueFormat format;

    /** The texts of this run. */
    public TodoTexts(RunFacts run) {
        this.run = run;
        this.words = Vocabulary.of(run.language(), TodoTexts.class);
        this.format = new ValueFormat(run.language(), run.zone());
    }

    /** The words of this key, with {0}, {1}, ... filled in. */
    public String of(String key, Object... values) {
        return words.of(key, values);
    }

    /** The words of this key in the form that goes with the number, which fills {0}. */
    public String counted(String key, int number) {
        return Vocabulary.counted(words, key, number);
    }

    /** A moment in the company's zone. */
    public String moment(Instant moment) {
        return format.text(moment);
    }

    /** What is to be done about it, as a programme of a day says it: "call or write to the customer". */
    public String deed(Violation violation) {
        Action action = violation.action();
        ActionType type = action == null ? ActionType.REVIEW : action.type();
        return type == ActionType.REVIEW
                ? words.of(
                        "deed.REVIEW",
                        violation.criterion().texts(run.language()).defect())
                : words.of("deed." + type);
    }

    /** What is wrong with it, in a few words. */
    public String defect(Violation violation) {
        return violation.criterion().texts(run.language()).defect();
    }

    /** The hour by which something must be done, with the date where that is not the day of the run. */
    public String by(Instant moment) {
        ZonedDateTime local = moment.atZone(run.zone());
        LocalDate today = run.asOf().atZone(run.zone()).toLocalDate();
        boolean dayEnd = local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.MIDNIGHT);
        LocalDate date = dayEnd ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        String hour = dayEnd ? words.of("by.dayEnd") : HOUR.format(local);
        return date.equals(today) ? words.of("by", hour) : words.of("by.date", hour, DAY.format(date));
    }

    /** For how long it has been so when the run speaks: "3 h", "2 days"; empty when that is not known or has not begun. */
    public String age(@Nullable Instant since) {
        if (since == null || !since.isBefore(run.asOf())) {
            return "";
        }
        Duration age = Duration.between(since, run.asOf());
        if (age.toDays() > 0) {
            return counted("age.days", (int) age.toDays());
        }
        return age.toHours() > 0 ? words.of("age.hours", age.toHours()) : words.of("age.minutes", age.toMinutes());
    }

    /** What people call a deal: its title, or its number, and the client. */
    public String deal(DealRef deal) {
        return Stream.of(deal.label(), deal.client())
                .map(Printable::name)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A deal with its amount; what hangs on no deal is what is wrong. */
    public String item(TodoItem item) {
        DealRef deal = item.deal();
        Money money = item.moneyAtRisk();
        String name = deal == null ? Printable.line(item.causes().get(0).root().message()) : deal(deal);
        return money == null ? name : words.of("item", name, amount(money));
    }

    /** How many items are CRITICAL and how many are not, each with what is at risk by them; only where there are any. */
    public List<String> totals(TodoItems open) {
        List<String> totals = new ArrayList<>();
        total("total.critical", open, true, open.criticalMoney(), totals);
        total("total.rest", open, false, open.otherMoney(), totals);
        return totals;
    }

    private void total(
            String key, TodoItems open, boolean critical, SortedMap<String, BigDecimal> money, List<String> into) {
        long count = open.all().stream()
                .filter(item -> critical == (item.severity() == Severity.CRITICAL))
                .count();
        if (count > 0) {
            String deals = counted("total.deals", (int) count);
            into.add(money.isEmpty() ? of(key, deals) : of(key + ".money", deals, money(money)));
        }
    }

    /** Sums by currency on one line; empty without any. */
    public String money(SortedMap<String, BigDecimal> byCurrency) {
        return byCurrency.entrySet().stream()
                .map(sum -> amount(new Money(sum.getValue(), sum.getKey())))
                .collect(Collectors.joining(" + "));
    }

    private String amount(Money money) {
        return Printable.name(format.text(money));
    }

    /** So many of each severity. */
    public String counts(Map<Severity, Integer> bySeverity) {
        return bySeverity.entrySet().stream()
                .map(count -> counted("count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
