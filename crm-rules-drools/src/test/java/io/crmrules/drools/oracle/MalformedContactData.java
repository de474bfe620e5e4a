package io.crmrules.drools.oracle;

import static io.crmrules.model.DataKind.CONTACTS;
import static io.crmrules.policy.Severity.MINOR;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A contact of the deal has a phone that isPossibleNumber refuses, an e-mail that is not one local part, one @ and a
 * domain with a dot, without blanks, or a birthday after today or a filler; or the deal's amount is negative.
 */
@Row(id = "malformed-contact-data", severity = MINOR, requires = CONTACTS)
record MalformedContactData(String defaultRegion) implements DealOracle {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]*[,;][\\s\\p{Z}]*|^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Z}]+@[^@\\s\\p{Z}]+\\.[^@\\s\\p{Z}]+");

    MalformedContactData() {
        this("RU");
    }

    @Override
    public Stream<Accusation> judge(Deal deal, Terms terms) {
        boolean negative = deal.amount() != null && deal.amount().value().compareTo(BigDecimal.ZERO) < 0;
        Stream<Accusation> amount = negative
                ? Stream.of(accuse(deal).with("fields", List.of("deal.amount")).with("values", List.of(deal.amount())))
                : Stream.empty();
        return Stream.concat(amount, deal.contacts().stream().flatMap(contact -> judge(deal, contact, terms)));
    }

    private Stream<Accusation> judge(Deal deal, Contact contact, Terms terms) {
        List<String> phones = Phones.in(contact.phones()).stream()
                .filter(phone -> !terms.blank(phone) && !possible(phone))
                .toList();
        List<String> emails =
                wrong(contact.emails(), email -> !EMAIL.matcher(email).matches(), terms);
        LocalDate birthday = contact.birthday();
        List<LocalDate> birthdays = birthday != null && wrong(birthday, terms) ? List.of(birthday) : List.of();
        List<Object> values = Stream.of(phones, emails, birthdays)
                .<Object>flatMap(List::stream)
                .toList();
        List<String> fields = Stream.of(
                        phones.isEmpty() ? "" : "contact.phone",
                        emails.isEmpty() ? "" : "contact.email",
                        birthdays.isEmpty() ? "" : "contact.birthday")
                .filter(field -> !field.isEmpty())
                .toList();
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(accuse(deal, "CONTACT", contact.id())
                        .with("fields", fields)
                        .with("values", values));
    }

    /** An extension alone is no number, and in order. */
    private boolean possible(String phone) {
        return Phones.number(phone).isEmpty() || PHONES.isPossibleNumber(Phones.number(phone), defaultRegion);
    }

    private static List<String> wrong(List<String> fields, Predicate<String> malformed, Terms terms) {
        return fields.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(value -> !terms.blank(value) && malformed.test(value))
                .toList();
    }

    private static boolean wrong(LocalDate birthday, Terms terms) {
        boolean filler = birthday.getDayOfYear() == 1 && (birthday.getYear() == 1970 || birthday.getYear() == 1900);
        return filler || terms.time().day(terms.now()).isBefore(birthday);
    }
}
