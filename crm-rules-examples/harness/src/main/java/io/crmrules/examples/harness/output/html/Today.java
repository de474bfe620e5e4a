package io.crmrules.examples.harness.output.html;

import io.crmrules.examples.harness.output.TodoTexts;
import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.policy.Severity;
import io.crmrules.report.DealRef;
import io.crmrules.report.Foreseen;
import io.crmrules.report.PersonTodo;
import io.crmrules.report.TodoItem;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who answer starts the day with.
 *
 * @param person with everything there is to do
 * @param foreseen what can still be prevented, what is due first comes first
 * @param texts in the language of the run
 */
record Today(PersonTodo person, List<Foreseen> foreseen, TodoTexts texts) {

    private static final int DEALS = 2;

    /** How many findings are critical. */
    int critical() {
        return person.open().bySeverity().getOrDefault(Severity.CRITICAL, 0);
    }

    /** What is at risk by deals with something critical. */
    String money() {
        return texts.money(person.open().criticalMoney());
    }

    /** The first things to do. */
    List<Step> first() {
        return person.open().all().stream().limit(DEALS).map(this::step).toList();
    }

    /** How many more deals there are. */
    int left() {
        return Math.max(0, person.open().all().size() - DEALS);
    }

    /** What is due first; null when nothing is foreseen. */
    @Nullable
    Step due() {
        return foreseen.isEmpty() ? null : step(foreseen.get(0), texts);
    }

    private Step step(TodoItem item) {
        return new Step(
                texts.item(item),
                url(item.deal()),
                texts.deed(item.causes().get(0).root()),
                "",
                "");
    }

    static Step step(Foreseen foreseen, TodoTexts texts) {
        DealRef deal = foreseen.violation().deal();
        return new Step(
                deal == null ? "" : texts.deal(deal),
                url(deal),
                texts.deed(foreseen.violation()),
                texts.by(foreseen.doneBy()),
                texts.of("forecast.else", texts.defect(foreseen.violation())));
    }

    private static @Nullable String url(@Nullable DealRef deal) {
        URI address = deal == null ? null : WebAddress.of(deal.url());
        return address == null ? null : address.toString();
    }

    /**
     * Something to do.
     *
     * @param what the deal, possibly with its client and amount
     * @param url where to open it, null when there is no address that may be clicked
     * @param deed what is to be done
     * @param by until when, possibly empty
     * @param otherwise what it will be else, possibly empty
     */
    record Step(String what, @Nullable String url, String deed, String by, String otherwise) {}
}
