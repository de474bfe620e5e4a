package io.crmrules.examples.harness.output.html;

import io.crmrules.support.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A script or a style sheet that the page carries within.
 *
 * @param text what stands between the tags
 */
public record Inlined(String text) {

    /** Reads it from beside this class; a browser sees line feeds, however the file was checked out. */
    public static Inlined resource(String name) {
        return resource(Inlined.class, name);
    }

    /** The same from beside another class. */
    public static Inlined resource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks " + name + " of the page.");
            }
            return new Inlined(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** By which a content security policy allows this text and no other. */
    public String source() {
        return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
    }
}
