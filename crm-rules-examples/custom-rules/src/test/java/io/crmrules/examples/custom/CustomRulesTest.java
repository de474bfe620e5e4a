package io.crmrules.examples.custom;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Placeholder;
import io.crmrules.drools.EngineProbe;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CustomRulesTest {
    @Test
    void companyRuleFires() throws IOException {
        try (InputStream in = CustomRulesTest.class.getResourceAsStream("/rules/example/custom.drl")) {
            String drl = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(EngineProbe.run(drl, new Placeholder("custom"))).containsExactly("custom");
        }
    }
}
