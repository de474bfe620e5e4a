package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Customers who share phones and e-mails in every way that people type them, up to a switchboard that all share. */
final class RandomCustomers {

    /** Those who stand in several deals come first. */
    static final int SHARED = 180;

    private static final int OWN = 2_000;
    /** The 10 contacts before these share one number, which is just still a key; these 11 share one that is none. */
    private static final int SWITCHBOARD = 11;

    private static final int FAMILY = 10;
    private static final List<String> NO_PHONE = List.of("-", "нет", "", "\u00a0", "0", "12", "доб. 12", "позвонить жене", "n/a");
    private static final List<String> EXTENSIONS =
            List.of(" доб. 12", " доб.12", " вн. 12", " ext. 12", " #12", "x12", ",,12", " (12)", " доб. 13");
    private static final List<String> NO_EMAIL = List.of("-", "", "нет", "@", "a@b", "два слова@mail.ru", "a@@mail.ru");

    private final Dice dice;
    private final Boundaries boundaries;

    RandomCustomers(Dice dice, Boundaries boundaries) {
        this.dice = dice;
        this.boundaries = boundaries;
    }

    List<Company> companies() {
        return IntStream.range(0, 12)
                .mapToObj(i -> Company.builder("co-" + i)
                        .name(RandomTexts.text(dice, 20))
                        .city(dice.chance(40) ? "" : "Казань")
                        .phones(phones(i))
                        .emails(emails(i))
                        .build())
                .toList();
    }

    List<Contact> contacts(List<Company> companies) {
        return IntStream.range(0, SHARED + OWN)
                .mapToObj(i -> contact(i, companies))
                .toList();
    }

    /** The customer of the deal with this number. */
    static int own(int deal) {
        return SHARED + deal % OWN;
    }

    private Contact contact(int number, List<Company> companies) {
        return Contact.builder("c-" + number)
                .name(RandomTexts.name(dice))
                .phones(phones(number))
                .emails(emails(number))
                .city(dice.chance(50) ? "" : "Тверь")
                .position(dice.chance(60) ? "" : "Главный инженер")
                .birthday(dice.maybe(
                        40, () -> dice.chance(80) ? LocalDate.of(1980, 5, 17) : boundaries.oddBirthday(dice)))
                .company(dice.maybe(40, () -> dice.pick(companies)))
                .createdAt(dice.maybe(80, () -> boundaries.moment(dice)))
                .build();
    }

    private List<String> phones(int number) {
        int fromEnd = SHARED - number;
        if (fromEnd > 0 && fromEnd <= SWITCHBOARD) {
            return List.of("+7 495 200-00-00");
        }
        if (fromEnd > 0 && fromEnd <= SWITCHBOARD + FAMILY) {
            return List.of("8 495 300 00 00");
        }
        int numbers = number < SHARED ? 700 : 20_000;
        List<String> phones = new ArrayList<>();
        for (int i = dice.below(3); i > 0; i--) {
            phones.add(dice.chance(35) ? dice.pick(NO_PHONE) : phone(numbers));
        }
        return phones;
    }

    private String phone(int numbers) {
        String first = written(dice.below(numbers));
        int kind = dice.below(100);
        if (kind < 10) {
            return first + dice.pick(List.of(",", "; ", " , ")) + written(dice.below(numbers));
        }
        return kind < 25 ? first.strip() + dice.pick(EXTENSIONS) : first;
    }

    private String written(int number) {
        String digits = String.valueOf(1_230_000 + number);
        return switch (dice.below(5)) {
            case 0 -> "+7916" + digits;
            case 1 -> "8 (916) " + digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
            case 2 -> "7 916 " + digits;
            case 3 -> "\u00a0916 " + digits.substring(0, 3) + "-" + digits.substring(3) + " ";
            default -> "+49 30 4" + digits;
        };
    }

    private List<String> emails(int number) {
        if (dice.chance(55)) {
            return List.of();
        }
        if (dice.chance(30)) {
            return List.of(dice.pick(NO_EMAIL));
        }
        String email = "client" + dice.below(number < SHARED ? 500 : 5_000) + "@mail.ru";
        return List.of(dice.chance(30) ? email.toUpperCase(Locale.ROOT) : email);
    }
}
