package io.crmrules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.DataKind;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.Severity;
import io.crmrules.policy.calendar.Hours;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Scope;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Hours TWO = Hours.parse("10:00-12:00");

    @ParameterizedTest
    @CsvSource({
        "0, 0 дней, 0 days",
        "1, 1 день, 1 day",
        "2, 2 дня, 2 days",
        "4, 4 дня, 4 days",
        "5, 5 дней, 5 days",
        "11, 11 дней, 11 days",
        "12, 12 дней, 12 days",
        "21, 21 день, 21 days",
        "22, 22 дня, 22 days",
        "111, 111 дней, 111 days",
        "121, 121 день, 121 days"
    })
    void days_are_counted_as_the_language_counts(int number, String russian, String english) {
        Parameter days = Parameter.parseAll("a = 7 days").get(0);

        assertThat(new Wording("ru").value(days, number)).isEqualTo(russian);
        assertThat(new Wording("en").value(days, number)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a = true ~ да",
                "a = 3 ~ 3",
                "a = 1 working day ~ 1 рабочий день",
                "a = 1 h 30 min ~ 1 ч 30 мин",
                "a = 12.5 % ~ 12,5 %",
                "a = INSTANT | DAY_END ~ сразу",
                "a = [] ~ не задано",
                "a = [ок, нд] ~ «ок», «нд»",
                "a : roles = [TRAINEE] ~ стажёр",
                "a : stages = [sales/work, WON, title] ~ sales/work, WON, title",
                "a = title | id ~ title",
                "a = { TRAINEE: 40 } ~ стажёр: 40",
                "a = {} ~ нет",
                "a = 70000 RUB ~ 70 000 ₽",
                "a = RU ~ RU"
            })
    void values_are_words(String declared, String words) {
        Parameter parameter = Parameter.parseAll(declared).get(0);

        assertThat(new Wording("ru").value(parameter, parameter.defaultValue()).replace('\u00a0', ' '))
                .isEqualTo(words);
    }

    @Test
    void days_with_the_same_hours_stand_together() {
        Wording words = new Wording("ru");

        assertThat(Week.text(Map.of(), words)).isEqualTo("нет");
        assertThat(Week.text(Map.of(DayOfWeek.SATURDAY, TWO, DayOfWeek.SUNDAY, TWO), words))
                .isEqualTo("сб–вс 10:00–12:00");
        assertThat(Week.text(Map.of(DayOfWeek.MONDAY, TWO, DayOfWeek.WEDNESDAY, TWO), words))
                .isEqualTo("пн 10:00–12:00; ср 10:00–12:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void every_name_that_a_document_can_show_has_words(String language) {
        Wording words = new Wording(language);
        Stream<Object> names = Stream.of(
                        Severity.values(),
                        Cadence.values(),
                        Scope.values(),
                        DataKind.values(),
                        Role.values(),
                        Stage.Type.values(),
                        DayOfWeek.values(),
                        Example.Outcome.values())
                .flatMap(Stream::of);

        assertThat(names).allMatch(name -> words.has(name.toString()));
        assertThat(Parameter.Type.values()).allMatch(type -> words.has("type." + type));
    }

    @Test
    void both_languages_have_the_same_words() throws IOException {
        assertThat(keys("words_ru.properties")).isEqualTo(keys("words.properties"));
    }

    private static Set<String> keys(String file) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Wording.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        assertThat(List.copyOf(words.values()))
                .allMatch(text -> !text.toString().isBlank());
        return words.stringPropertyNames();
    }
}
