package io.crmrules.examples.harness.output.html;

import gg.jte.TemplateOutput;
import java.io.Writer;

/** Writes into a page as it is, past the escaping: for what is escaped already. */
final class ContentWriter extends Writer {

    private final TemplateOutput output;

    ContentWriter(TemplateOutput output) {
        this.output = output;
    }

    @Override
    public void write(char[] text, int start, int length) {
        output.writeContent(new String(text, start, length));
    }

    @Override
    public void flush() {} // the page is not finished

    @Override
    public void close() {}
}
