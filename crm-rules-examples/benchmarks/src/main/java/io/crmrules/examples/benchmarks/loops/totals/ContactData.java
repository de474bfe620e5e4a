package io.crmrules.examples.benchmarks.loops.totals;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.examples.benchmarks.loops.common.Blanks;
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
    private static final Set<LocalDate> FILLERS = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1));

    static ContactData of(Contact contact, LocalDate today) {
        List<String> keys = new ArrayList<>(2);
        boolean malformed = false;
        for (String phone : values(contact.phones())) {
            malformed |= !add(e164(phone), keys);
        }
        for (String email : values(contact.emails())) {
            malformed |= !add(email(email) ? email.toLowerCase(Locale.ROOT) : null, keys);
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
            for (String value : split(field)) {
                if (!Blanks.blank(value)) {
                    values.add(Blanks.stripped(value));
                }
            }
        }
        return values;
    }

    /** Most fields hold one value. */
    private static String[] split(String field) {
        boolean one = field.indexOf(',') < 0 && field.indexOf(';') < 0;
        return one ? new String[] {field} : SEPARATOR.split(field, -1);
    }

    /** Something, one @, and a domain with a dot inside, without blanks. */
    private static boolean email(String text) {
        int at = text.indexOf('@');
        int dot = text.indexOf('.', at + 2);
        boolean formed = at > 0 && at == text.lastIndexOf('@') && dot > 0 && dot < text.length() - 1;
        return formed && text.chars().noneMatch(Blanks::space);
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
