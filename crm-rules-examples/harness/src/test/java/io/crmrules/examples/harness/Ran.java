package io.crmrules.examples.harness;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line did. */
record Ran(int exitCode, String out, String err) {

    static Ran with(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        int exitCode = Main.run(new PrintWriter(out), new PrintWriter(err), texts);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
