package io.crmrules.rule.support.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPhonesTest {

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final String BETWEEN = "0123456789 -()+#,x";

    @ParameterizedTest
    @ValueSource(strings = {"+79161234567", "+7 (916) 123-45-67", "8 916 123 45 67", "8(916)1234567", "89161234567"})
    void nearly_all_that_is_typed_in_russia_is_plain(String typed) {
        assertThat(PlainPhones.e164(typed, "RU")).isEqualTo("+79161234567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8",
                "+7",
                "+7 800 555-35-35",
                "8 800 555-35-35",
                "+7 916 123-45-6",
                "+7 916 123-45-678",
                "+7 916 123-45-(67)",
                "+7 916 123-45-67 #12",
                "79161234567",
                "+380 44 123-45-67"
            })
    void all_else_is_left_to_those_who_know_more(String typed) {
        assertThat(PlainPhones.e164(typed, "RU")).isNull();
    }

    @Test
    void eight_is_dialled_first_in_russia_alone() {
        assertThat(PlainPhones.e164("8 701 123 45 67", "KZ")).isNull();
        assertThat(PlainPhones.e164("+7 701 123 45 67", "KZ")).isEqualTo("+77011234567");
    }

    @Test
    void what_is_plain_is_what_libphonenumber_says_and_has_no_extension() {
        Random dice = new Random(7);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            String typed = typed(dice);
            String region = List.of("RU", "RU", "KZ", "UA", "US").get(dice.nextInt(5));
            String number = PlainPhones.e164(typed, region);
            if (number != null) {
                plain++;
                assertThat(number).as(typed + " in " + region).isEqualTo(byLibrary(typed, region));
                assertThat(Extensions.of(typed)).as(typed).isEqualTo(new Extensions.Parts(typed, ""));
            }
        }
        assertThat(plain).isGreaterThan(40_000);
    }

    /** Mostly ten digits with this and that between them. */
    private static String typed(Random dice) {
        StringBuilder typed = new StringBuilder(List.of("+7", "8", "7").get(dice.nextInt(3)));
        int digits = dice.nextInt(10) == 0 ? 9 + dice.nextInt(3) : 10;
        for (int i = 0; i < digits; i++) {
            while (dice.nextInt(4) == 0) {
                typed.append(dice.nextInt(20) == 0 ? any(dice, BETWEEN) : any(dice, " -()"));
            }
            typed.append(dice.nextInt(10));
        }
        return dice.nextInt(20) == 0 ? typed.append(any(dice, BETWEEN)).toString() : typed.toString();
    }

    private static char any(Random dice, String of) {
        return of.charAt(dice.nextInt(of.length()));
    }

    private static @Nullable String byLibrary(String typed, String region) {
        try {
            PhoneNumber number = LIBRARY.parse(typed, region);
            return LIBRARY.isPossibleNumber(number) && number.getExtension().isEmpty()
                    ? LIBRARY.format(number, PhoneNumberFormat.E164)
                    : null;
        } catch (NumberParseException e) {
            return null;
        }
    }
}
