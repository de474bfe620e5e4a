package io.crmrules.examples.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small snapshots; in what tests write of them a single quote stands for a double one. */
final class Crm {

    static final String HEAD = "{'format':'crm-rules/snapshot/1','takenAt':'2026-11-20T18:05:00+03:00',"
            + "'pipelines':[{'id':'sales','stages':[{'id':'new','type':'INCOMING'},{'id':'work','type':'WORKING'}]},"
            + "{'id':'partners','stages':[{'id':'offer','type':'WORKING'}]}],"
            + "'users':[{'id':'u1','name':'Анна','role':'SALES_REP'}]";

    private Crm() {}

    static String of(String... deals) {
        return HEAD + ",'deals':[" + String.join(",", deals) + "]}";
    }

    /** An open deal of 1 November; what {@code more} says goes before. */
    static String deal(String id, String... more) {
        return "{'id':'" + id + "','pipeline':'sales','stage':'work','owner':'u1',"
                + "'createdAt':'2026-11-01T10:00:00+03:00'" + (more.length == 0 ? "" : ",")
                + String.join(",", more) + "}";
    }

    /** A deal with a task that was due at noon. */
    static String overdue(String id) {
        return deal(
                id,
                "'tasks':[{'id':'t1','text':'Отправить договор','createdAt':'2026-11-19T10:00:00+03:00',"
                        + "'dueAt':'2026-11-20T12:00:00+03:00'}]");
    }

    static Path file(Path folder, String json) {
        return file(folder, "crm.json", json.replace('\'', '"'));
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A policy under which these criteria hold and no others. */
    static Path only(Path folder, String criteria) {
        return file(folder, "only.yaml", "only: [" + criteria + "]\n");
    }
}
