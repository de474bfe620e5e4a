package io.crmrules.examples.harness.text.history;

/** By which a workbook that comes back says which run it shows: who answered in it knew the answers of until then. */
public final class RunProperty {

    /** Of a custom property of the document; its value is the moment of the run in ISO-8601. */
    public static final String NAME = "crm-rules run";

    private RunProperty() {}
}
