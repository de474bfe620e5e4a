package io.crmrules.examples.benchmarks.loops;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.model.Contact;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** duplicate-contact: who can be reached over shared phones and e-mails from the oldest contact is its duplicate. */
final class Duplicates {

    private static final int MAX_SHARED = 10;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Comparator<Contact> OLDEST_FIRST = Comparator.comparing(
                    (Contact contact) -> contact.createdAt() == null ? Instant.MAX : contact.createdAt())
            .thenComparing(Contact::id);

    private final Words words;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final Map<String, List<Contact>> holders = new HashMap<>();
    private final Map<Contact, List<String>> keys = new HashMap<>();

    Duplicates(Words words) {
        this.words = words;
    }

    void check(List<Contact> contacts, List<Finding> found) {
        for (Contact contact : contacts) {
            if (contact.existedAt(words.now)) {
                addKeys(contact);
            }
        }
        holders.values().removeIf(sharing -> sharing.size() < 2 || sharing.size() > MAX_SHARED);
        Set<Contact> grouped = new HashSet<>();
        holders.values().forEach(sharing -> {
            List<Contact> group = group(sharing.get(0), grouped);
            group.sort(OLDEST_FIRST);
            group.stream().skip(1).forEach(duplicate -> found.add(finding(duplicate)));
        });
    }

    private static Finding finding(Contact duplicate) {
        return new Finding("duplicate-contact", duplicate.id(), null, null);
    }

    /** Everybody who can be reached from {@code start}, empty when it was reached before. */
    private List<Contact> group(Contact start, Set<Contact> grouped) {
        List<Contact> group = new ArrayList<>();
        Deque<Contact> open = new ArrayDeque<>();
        if (grouped.add(start)) {
            open.add(start);
        }
        while (!open.isEmpty()) {
            Contact contact = open.remove();
            group.add(contact);
            for (String key : keys.getOrDefault(contact, List.of())) {
                for (Contact other : holders.getOrDefault(key, List.of())) {
                    if (grouped.add(other)) {
                        open.add(other);
                    }
                }
            }
        }
        return group;
    }

    private void addKeys(Contact contact) {
        for (String field : contact.phones()) {
            for (String phone : SEPARATOR.split(field, -1)) {
                addPhone(contact, phone);
            }
        }
        for (String field : contact.emails()) {
            for (String email : SEPARATOR.split(field, -1)) {
                String key = email.strip().toLowerCase(Locale.ROOT);
                if (!Words.blank(key) && EMAIL.matcher(key).matches()) {
                    add(contact, key);
                }
            }
        }
    }

    private void addPhone(Contact contact, String text) {
        if (Words.blank(text)) {
            return;
        }
        try {
            PhoneNumber number = phones.parse(text, "RU");
            if (phones.isPossibleNumber(number)) {
                add(contact, phones.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException e) {
            // no number, no key
        }
    }

    private void add(Contact contact, String key) {
        List<Contact> sharing = holders.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!sharing.contains(contact)) {
            sharing.add(contact);
            keys.computeIfAbsent(contact, any -> new ArrayList<>(2)).add(key);
        }
    }
}
