package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the same, whatever is said of it. */
class EqualityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Stage NEW =
            pipeline("sales", "Продажи", "new").stages().get(0);

    private static Pipeline pipeline(String id, String name, String stage) {
        return Pipeline.builder(id)
                .name(name)
                .stage(stage, name, Stage.Type.WORKING)
                .build();
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(
                        User.of("1", "Анна", Role.SALES_REP),
                        User.builder("1")
                                .name("Anna")
                                .role(Role.TRAINEE)
                                .active(false)
                                .build()),
                Arguments.of(
                        Contact.builder("1").name("Пётр").build(),
                        Contact.builder("1").phones("+7").build()),
                Arguments.of(
                        Company.builder("1").name("Башня").build(),
                        Company.builder("1").city("Казань").build()),
                Arguments.of(
                        new LeadSource("1", "Сайт", LeadSource.Kind.WEB_FORM, true, null),
                        new LeadSource("1", "", null, false, NOW)),
                Arguments.of(
                        Deal.builder("1", NEW, NOW).build(),
                        Deal.builder("1", NEW, NOW).title("Кран").build()),
                Arguments.of(pipeline("1", "Продажи", "new"), pipeline("1", "", "other")),
                Arguments.of(
                        pipeline("sales", "", "1").stages().get(0),
                        pipeline("sales", "Продажи", "1").stages().get(0)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_known_by_an_id_is_equal_by_it(Object one, Object other) {
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(User.of("1", "Анна", null), User.of("2", "Анна", null)),
                Arguments.of(Contact.builder("1").build(), Contact.builder("2").build()),
                Arguments.of(
                        Deal.builder("1", NEW, NOW).build(),
                        Deal.builder("2", NEW, NOW).build()),
                Arguments.of(User.of("1", "Анна", null), Contact.builder("1").build()));
    }

    @ParameterizedTest
    @MethodSource("others")
    void another_id_or_another_kind_is_somebody_else(Object one, Object other) {
        assertThat(one).isNotEqualTo(other);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of(
                        Task.builder("1").text("Позвонить").build(),
                        Task.builder("1").text("Отправить счёт").build()),
                Arguments.of(new Comment("1", "Да", NOW, null), new Comment("1", "Нет", NOW, null)),
                Arguments.of(
                        Interaction.builder("1", Interaction.Type.CALL, NOW).build(),
                        Interaction.builder("1", Interaction.Type.EMAIL, NOW).build()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void parts_of_deals_share_ids_and_are_two_where_they_say_two_things(Object one, Object other) {
        assertThat(one).isNotEqualTo(other);
    }
}
