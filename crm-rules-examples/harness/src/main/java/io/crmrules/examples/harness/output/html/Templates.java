package io.crmrules.examples.harness.output.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The templates that the build compiled; which class loader is the context's does not matter. */
public final class Templates {

    private Templates() {}

    /**
     * Writes what a template makes of its parameter.
     *
     * @throws UncheckedIOException when {@code out} does not take it
     */
    public static void render(String template, Object parameter, Writer out) {
        try {
            engine().render(template, parameter, new WriterOutput(out));
        } catch (TemplateException e) {
            throw e.getCause() instanceof UncheckedIOException notWritten ? notWritten : e;
        }
    }

    private static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());
    }
}
