package io.crmrules.rule.internal;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.model.Contact;
import io.crmrules.rule.Check;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** By what two contacts are recognised as one: phones as E.164, e-mails case folded. Blank or malformed is no key. Thread-safe. */
public final class ContactKeys {

    private static final Pattern SEVERAL = Pattern.compile("[,;]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    private final Check check;
    private final List<String> kinds;
    private final String region;

    /**
     * @param kinds which of "phone" and "email" are keys
     * @param region of national phone numbers, an ISO 3166 code
     */
    public ContactKeys(Check check, List<String> kinds, String region) {
        this.check = check;
        this.kinds = kinds;
        this.region = region;
    }

    /** The keys of a contact, each once. */
    public Set<String> of(Contact contact) {
        Set<String> keys = new TreeSet<>();
        if (kinds.contains("phone")) {
            contact.phones().forEach(field -> addPhones(keys, field));
        }
        if (kinds.contains("email")) {
            contact.emails().forEach(field -> addEmails(keys, field));
        }
        return keys;
    }

    private static List<String> several(String field) {
        boolean one = field.indexOf(',') < 0 && field.indexOf(';') < 0;
        return one ? List.of(field) : List.of(SEVERAL.split(field, -1));
    }

    private void addPhones(Set<String> keys, String field) {
        for (String phone : several(field)) {
            String key = check.blank(phone) ? null : phone(phone);
            if (key != null) {
                keys.add(key);
            }
        }
    }

    private @Nullable String phone(String text) {
        try {
            PhoneNumber number = phones.parse(text, region);
            return phones.isPossibleNumber(number) ? phones.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    private void addEmails(Set<String> keys, String field) {
        for (String email : several(field)) {
            String key = email.strip().toLowerCase(Locale.ROOT);
            if (!check.blank(key) && EMAIL.matcher(key).matches()) {
                keys.add(key);
            }
        }
    }
}
