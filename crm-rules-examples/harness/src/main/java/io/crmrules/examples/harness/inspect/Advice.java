package io.crmrules.examples.harness.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What brings a kind of data, by the format of an export. */
final class Advice {

    private static final Properties TEXTS = read();

    private Advice() {}

    /** Empty when nothing is known to bring it. */
    static String of(String format, String missing) {
        String general = TEXTS.getProperty(missing, "");
        return TEXTS.getProperty(format + "." + missing, general);
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (InputStream in = Advice.class.getResourceAsStream("advice.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
