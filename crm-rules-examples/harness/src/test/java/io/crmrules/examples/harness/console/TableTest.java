package io.crmrules.examples.harness.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table();

    private List<String> lines() {
        StringWriter out = new StringWriter();
        table.print(new PrintWriter(out));
        return out.toString().lines().toList();
    }

    @Test
    void numbers_stand_to_the_right_under_their_heading() {
        table.row(List.of("Owner", "Deals", "Money"));
        table.row(List.of("Anna", 7, ""));
        table.row(List.of("Konstantin", 12000, "5 RUB"));

        assertThat(lines())
                .containsExactly("  Owner       Deals  Money", "  Anna            7", "  Konstantin  12000  5 RUB");
    }

    @Test
    void emoji_take_two_columns_and_accents_none() {
        table.row(List.of("😀", "|"));
        table.row(List.of("東", "|"));
        table.row(List.of("e\u0301e", "|"));

        assertThat(lines()).containsExactly("  😀  |", "  東  |", "  e\u0301e  |");
    }

    @Test
    void without_rows_there_is_nothing() {
        assertThat(lines()).isEmpty();
    }
}
