package io.crmrules.examples.benchmarks.loops;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.model.Contact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A contact's phones and e-mails, read once.
 *
 * @param keys phones as E.164 and e-mails in lower case
 * @param malformed whether something else stands there, or no birthday
 */
record ContactData(Contact contact, List<String> keys, boolean malformed) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\\p{Z}]+@[^@\\s\\p{Z}.][^@\\s\\p{Z}]*\\.[^@\\s\\p{Z}]*[^@\\s\\p{Z}]");
    private static final Set<LocalDate> FILLERS = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1));

    static ContactData of(Contact contact, LocalDate today) {
        List<String> keys = new ArrayList<>(2);
        boolean malformed = false;
        for (String phone : values(contact.phones())) {
            malformed |= !add(e164(phone), keys);
        }
        for (String email : values(contact.emails())) {
            malformed |= !add(EMAIL.matcher(email).matches() ? email.toLowerCase(Locale.ROOT) : null, keys);
        }
        LocalDate birthday = contact.birthday();
        malformed |= birthday != null && (birthday.isAfter(today) || FILLERS.contains(birthday));
        return new ContactData(contact, keys, malformed);
    }

    private static boolean add(@Nullable String key, List<String> keys) {
        if (key != null && !keys.contains(key)) {
            keys.add(key);
        }
        return key != null;
    }

    private static List<String> values(List<String> fields) {
        List<String> values = new ArrayList<>(fields.size());
        for (String field : fields) {
            for (String value : SEPARATOR.split(field, -1)) {
                if (!Words.blank(value)) {
                    values.add(Words.stripped(value));
                }
            }
        }
        return values;
    }

    private static @Nullable String e164(String phone) {
        try {
            PhoneNumber number = PHONES.parse(phone, "RU");
            return PHONES.isPossibleNumber(number) ? PHONES.format(number, PhoneNumberFormat.E164) : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
