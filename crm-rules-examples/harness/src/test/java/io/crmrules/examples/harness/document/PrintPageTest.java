package io.crmrules.examples.harness.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.document.layout.Document;
import io.crmrules.support.Sha256;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintPageTest {

    @Test
    void the_page_allows_its_own_style_sheet_and_nothing_else() {
        PrintPage page = new PrintPage(new Document("a", "en", true, List.of()));
        String hash = Base64.getEncoder().encodeToString(Sha256.of(page.style()));

        assertThat(page.securityPolicy()).startsWith("default-src 'none'; style-src 'sha256-" + hash + "';");
    }
}
