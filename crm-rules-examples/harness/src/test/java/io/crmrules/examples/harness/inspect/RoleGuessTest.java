package io.crmrules.examples.harness.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleGuessTest {

    private static final User ANNA = User.builder("1").name("Анна Роботова").build();

    @ParameterizedTest
    @CsvSource({
        "Менеджер по продажам, SALES_REP",
        "Менеджер ОКК, QUALITY_CONTROL",
        "Отдел контроля качества, QUALITY_CONTROL",
        "Стажер, TRAINEE",
        "РОП, HEAD_OF_SALES",
        "Руководитель отдела продаж, HEAD_OF_SALES",
        "Head of sales, HEAD_OF_SALES",
        "Sales manager, SALES_REP",
        "Интеграция с сайтом, ROBOT"
    })
    void the_name_of_a_position_suggests_a_role(String position, Role role) {
        assertThat(RoleGuess.of(ANNA, position)).isEqualTo(role);
    }

    @Test
    void a_persons_name_that_holds_such_a_word_suggests_nothing() {
        assertThat(RoleGuess.of(ANNA, "Бухгалтер")).isNull();
    }

    @Test
    void a_user_who_is_no_person_is_told_by_name_and_people_by_their_team() {
        assertThat(RoleGuess.of(
                        User.builder("2")
                                .name("Биржа лидов")
                                .team("Отдел продаж")
                                .build(),
                        ""))
                .isEqualTo(Role.LEAD_EXCHANGE);
        assertThat(RoleGuess.of(
                        User.builder("3")
                                .name("Пётр Орлов")
                                .team("Отдел продаж")
                                .build(),
                        ""))
                .isEqualTo(Role.SALES_REP);
    }
}
