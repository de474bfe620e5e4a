package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The customers of a synthetic CRM: one for every five deals in a row, so that only the last one made has to be kept,
 * and the few that were planted.
 */
final class SyntheticCustomers {

    static final int DEALS_PER_CONTACT = 5;

    private static final int CONTACTS_PER_COMPANY = 4;
    private static final Instant LONG_AGO = Workdays.TAKEN_AT.minus(Duration.ofDays(500));
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1962, 3, 1);

    private final List<Contact> planted = new ArrayList<>();
    private @Nullable Contact last;

    /** The customer of this deal. */
    Contact of(int deal) {
        int number = deal / DEALS_PER_CONTACT;
        if (last == null || !last.id().equals(id(number))) {
            last = contact(number);
        }
        return last;
    }

    /** The customer entered a second time, a week ago, with the phone written in another way. */
    Contact again(Contact contact) {
        String phone = contact.phones().get(0);
        return plant(Contact.builder(contact.id() + "-2")
                .name(contact.name())
                .phones("8 (" + phone.substring(2, 5) + ") " + phone.substring(5))
                .city(contact.city())
                .createdAt(Workdays.ago(5))
                .build());
    }

    /** A colleague of the customer of this deal whom nobody can reach but through the company. */
    Contact unreachable(int deal) {
        Contact contact = of(deal);
        Company known = contact.company();
        return plant(Contact.builder(contact.id() + "-n")
                .name(contact.name())
                .phones("нет")
                .position("секретарь")
                .city(contact.city())
                .company(known == null ? company(deal / DEALS_PER_CONTACT) : known)
                .createdAt(LONG_AGO)
                .build());
    }

    private Contact plant(Contact contact) {
        planted.add(contact);
        return contact;
    }

    /** The customers of so many deals and those that were planted so far. */
    List<Contact> all(int deals) {
        int count = (deals + DEALS_PER_CONTACT - 1) / DEALS_PER_CONTACT;
        List<Contact> all = new ArrayList<>(count + planted.size());
        IntStream.range(0, count).forEach(number -> all.add(contact(number)));
        all.addAll(planted);
        return all;
    }

    static List<Company> companies(List<Contact> contacts) {
        return contacts.stream()
                .map(Contact::company)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Contact contact(int number) {
        boolean inCompany = number % CONTACTS_PER_COMPANY == 0;
        return Contact.builder(id(number))
                .name(SyntheticTexts.person(number * 7))
                .phones("+79" + (100_000_000 + number))
                .emails("client" + number + "@mail.ru")
                .position(inCompany ? "главный механик" : "")
                .city(SyntheticTexts.city(number))
                .birthday(number % 3 == 0 ? FIRST_BIRTHDAY.plusDays(number % 12_000) : null)
                .company(inCompany ? company(number) : null)
                .createdAt(LONG_AGO)
                .build();
    }

    private static Company company(int number) {
        String name = "ООО «Строймеханика-" + number + "»";
        return Company.builder("co" + number)
                .name(name)
                .city(SyntheticTexts.city(number))
                .phones("+7495" + (1_000_000 + number))
                .build();
    }

    private static String id(int number) {
        return "c" + number;
    }
}
