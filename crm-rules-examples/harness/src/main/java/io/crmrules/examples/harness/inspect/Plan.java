package io.crmrules.examples.harness.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The requests to save for a vendor, as a shell script that pages through. */
public final class Plan {

    /** The vendors that have one. */
    public static final List<String> VENDORS = List.of("amocrm", "bitrix24", "hubspot", "pipedrive", "salesforce");

    private Plan() {}

    /** The script for one of {@link #VENDORS}. */
    public static String of(String vendor) {
        try (InputStream in = Plan.class.getResourceAsStream("plan-" + vendor + ".sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
