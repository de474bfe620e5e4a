package io.crmrules.drools.oracle;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A contact of the deal has a phone that isPossibleNumber refuses, an e-mail that is not one local part, one @ and a
 * domain with a dot, without blanks, or a birthday after today or a filler; or the deal's amount is negative.
 */
record MalformedContactData(String defaultRegion) implements DealOracle {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]*[,;][\\s\\p{Z}]*|^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Z}]+@[^@\\s\\p{Z}]+\\.[^@\\s\\p{Z}]+");

    MalformedContactData() {
        this("RU");
    }

    @Override
    public String criterion() {
        return "malformed-contact-data";
    }

    @Override
    public Set<DataKind> requires() {
        return Set.of(DataKind.CONTACTS);
    }

    @Override
    public Stream<Finding> judge(Deal deal, Terms terms) {
        boolean negative = deal.amount() != null && deal.amount().value().compareTo(BigDecimal.ZERO) < 0;
        LocalDate today = terms.now().atZone(terms.time().zone()).toLocalDate();
        Stream<Finding> contacts = deal.contacts().stream()
                .filter(contact -> malformed(contact, today))
                .map(contact -> about(deal, "CONTACT", contact.id(), ""));
        return Stream.concat(about(deal, negative), contacts);
    }

    private boolean malformed(Contact contact, LocalDate today) {
        return any(contact.phones(), phone -> !PHONES.isPossibleNumber(phone, defaultRegion))
                || any(contact.emails(), email -> !EMAIL.matcher(email).matches())
                || (contact.birthday() != null && wrong(contact.birthday(), today));
    }

    private static boolean any(List<String> fields, Predicate<String> malformed) {
        return fields.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(value -> !Terms.blank(value))
                .anyMatch(malformed);
    }

    private static boolean wrong(LocalDate birthday, LocalDate today) {
        boolean filler = birthday.getDayOfYear() == 1 && (birthday.getYear() == 1970 || birthday.getYear() == 1900);
        return filler || today.isBefore(birthday);
    }
}
