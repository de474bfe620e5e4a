package io.crmrules.examples.embedding;

import io.crmrules.layout.LayoutRules;

class LayoutTest extends LayoutRules {

    LayoutTest() {
        super("io.crmrules.examples.embedding");
    }
}
