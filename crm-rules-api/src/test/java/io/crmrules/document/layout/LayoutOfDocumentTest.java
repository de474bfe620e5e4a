package io.crmrules.document.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutOfDocumentTest {

    private static final Text CELL = Text.of("a");

    @Test
    void a_row_is_as_long_as_its_table() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("a", "b"), List.of(1, 1), List.of(List.of(CELL))))
                .withMessage("The table has 2 columns, and 2 widths and rows of other lengths. Maybe a cell is missing:"
                        + " Text.of(\"\") is an empty one.");
    }

    @Test
    void a_column_has_a_width() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of("a"), List.of(0), List.of()))
                .withMessage("A column is at least 1 wide, but the widths are [0].");
    }

    @Test
    void the_title_of_a_document_is_no_heading_within_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Heading(1, "a"))
                .withMessage("A heading has level 2, 3 or 4, but was given 1.");
    }

    @Test
    void pieces_of_a_text_keep_the_space_between_them() {
        Text text = new Text(List.of(
                new Span("before ", Span.Style.PLAIN),
                new Span("id", Span.Style.CODE),
                new Span(" after", Span.Style.SMALL)));

        assertThat(text.markdown()).isEqualTo("before `id` after");
        assertThat(text.plain()).isEqualTo("before id after");
    }
}
