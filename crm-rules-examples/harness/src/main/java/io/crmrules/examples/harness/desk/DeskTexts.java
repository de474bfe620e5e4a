package io.crmrules.examples.harness.desk;

import io.crmrules.examples.harness.output.ReportTexts;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.RunSummary;
import io.crmrules.report.ValueFormat;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of the desk in the language of a run; not escaped. */
final class DeskTexts {

    private final RunSummary summary;
    private final Words words;
    private final ValueFormat format;

    DeskTexts(RunSummary summary) {
        this.summary = summary;
        this.words = Vocabulary.of(summary.run().language(), DeskTexts.class);
        this.format = new ValueFormat(summary.run().language(), summary.run().zone());
    }

    String of(String key, Object... values) {
        return words.of(key, values);
    }

    String counted(String key, int number) {
        return Vocabulary.counted(words, key, number);
    }

    ReportTexts ofReports() {
        return new ReportTexts(summary);
    }

    String now() {
        return format.text(summary.run().asOf());
    }

    /** Empty when it is not known. */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : format.text(moment);
    }

    /** For how long, in days. */
    String age(@Nullable Instant since) {
        return since == null
                ? of("unknown")
                : counted("days", (int)
                        Duration.between(since, summary.run().asOf()).toDays());
    }

    String money(@Nullable Money money) {
        return money == null ? of("none") : format.text(money);
    }

    String money(SortedMap<String, BigDecimal> byCurrency) {
        return byCurrency.entrySet().stream()
                .map(sum -> format.text(new Money(sum.getValue(), sum.getKey())))
                .collect(Collectors.joining(" + "));
    }

    String reason(String reason) {
        return reason.isEmpty() ? of("reason.none") : reason;
    }

    String name(@Nullable User user) {
        return user == null ? of("unknown") : user.label();
    }

    /** Whom to ask for. */
    String client(Deal deal) {
        String client = DealRef.of(deal).client();
        return client.isEmpty() ? of("client") : client;
    }

    /** How to reach the customer. */
    String phones(Deal deal) {
        Company company = deal.company();
        Stream<String> ofContacts =
                deal.contacts().stream().map(Contact::phones).flatMap(List::stream);
        Stream<String> ofCompany = company == null ? Stream.empty() : company.phones().stream();
        return Stream.concat(ofContacts, ofCompany).distinct().collect(Collectors.joining(", "));
    }
}
