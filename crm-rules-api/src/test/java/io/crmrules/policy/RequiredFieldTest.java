package io.crmrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import org.junit.jupiter.api.Test;

class RequiredFieldTest {

    private static final Pipeline SALES = Pipeline.builder("sales")
            .stage("new", "", Stage.Type.INCOMING)
            .stage("work", "", Stage.Type.WORKING)
            .stage("invoice", "", Stage.Type.WORKING)
            .build();
    private static final RequiredField CITY = RequiredField.anyOf("deals.fields.cities", "companies.city");

    @Test
    void it_is_asked_from_the_first_working_stage_on_unless_it_names_one() {
        assertThat(CITY.startIn(SALES)).isEqualTo(SALES.stage("work"));
        assertThat(CITY.from("invoice").startIn(SALES)).isEqualTo(SALES.stage("invoice"));
        assertThat(CITY.from("sales/invoice").startIn(SALES)).isEqualTo(SALES.stage("invoice"));
        assertThat(CITY.from("won").startIn(SALES)).isNull();
    }

    @Test
    void it_is_asked_of_its_pipeline_only() {
        assertThat(CITY.in("sales").startIn(SALES)).isEqualTo(SALES.stage("work"));
        assertThat(CITY.in("partners").startIn(SALES)).isNull();
    }

    @Test
    void its_text_names_everything_it_says() {
        assertThat(CITY.label()).isEqualTo("deal.fields.cities or company.city");
        assertThat(CITY.in("sales").from("work").severity(Severity.INFO))
                .hasToString("deal.fields.cities or company.city in sales from work INFO");
    }
}
