package io.crmrules.rule.support.address;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import io.crmrules.rule.Check;
import io.crmrules.support.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which phones and e-mails there are in what people type, and what is none. */
public final class Addresses {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private Addresses() {}

    /** What stands in these fields, several in one taken apart, without blank ones and blanks around. */
    public static List<String> in(List<String> fields, Check check) {
        List<String> all = new ArrayList<>(fields.size());
        for (String field : fields) {
            for (String one : several(field)) {
                if (!check.blank(one)) {
                    all.add(Texts.strip(one));
                }
            }
        }
        return all;
    }

    private static List<String> several(String field) {
        boolean one = field.indexOf(',') < 0 && field.indexOf(';') < 0;
        return one ? List.of(field) : List.of(Extensions.BETWEEN_NUMBERS.split(field, -1));
    }

    /**
     * Whether a country could have such a number; an extension alone may be reached from within the company.
     *
     * @param region of national phone numbers, an ISO 3166 code
     */
    public static boolean possiblePhone(String text, String region) {
        if (PlainPhones.e164(text, region) != null) {
            return true;
        }
        String number = Extensions.of(text).number();
        return number.isEmpty() || phone(number, region) != null;
    }

    /**
     * The number as E.164, with its extension after a #; null when it is malformed or an extension alone.
     *
     * @param region of national phone numbers, an ISO 3166 code
     */
    public static @Nullable String e164(String text, String region) {
        String plain = PlainPhones.e164(text, region);
        return plain == null ? readE164(text, region) : plain;
    }

    private static @Nullable String readE164(String text, String region) {
        Extensions.Parts parts = Extensions.of(text);
        PhoneNumber number = parts.number().isEmpty() ? null : phone(parts.number(), region);
        if (number == null) {
            return null;
        }
        String extension = parts.extension().isEmpty() ? number.getExtension() : parts.extension();
        String dialled = PHONES.format(number, PhoneNumberFormat.E164);
        return extension.isEmpty() ? dialled : dialled + "#" + extension;
    }

    private static @Nullable PhoneNumber phone(String text, String region) {
        try {
            PhoneNumber number = PHONES.parse(text, region);
            return PHONES.isPossibleNumber(number) ? number : null;
        } catch (NumberParseException e) {
            return null;
        }
    }

    /** One local part, one @ and a domain with a dot inside, without blanks. Nothing else is asked of it. */
    public static boolean email(String text) {
        int at = text.indexOf('@');
        int dot = text.indexOf('.', at + 2);
        return at > 0
                && text.indexOf('@', at + 1) < 0
                && dot > 0
                && dot < text.length() - 1
                && text.chars().noneMatch(Texts::space);
    }
}
