package io.crmrules.examples.harness.output;

import io.crmrules.examples.harness.past.Past;
import io.crmrules.history.KnownPeople;
import io.crmrules.report.Forecast;
import io.crmrules.report.Responsible;
import io.crmrules.report.TodoList;
import io.crmrules.report.ViolationReport;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What a reader is told of a run.
 *
 * @param file what the files of it are called, without their endings
 * @param reader who it is for, as people call them; empty for everybody
 * @param personal whether it is for one person, who wants to know what to do and no statistics
 * @param report what they, or those whom they lead, answer for
 * @param todo the same as what is to be done, in order
 * @param forecast what they can still prevent
 * @param past what a history says beside findings
 */
public record Portion(
        String file,
        String reader,
        boolean personal,
        ViolationReport report,
        TodoList todo,
        Forecast forecast,
        Past past) {

    /** All of a run, for everybody. */
    public static Portion of(ViolationReport report, Forecast forecast) {
        return new Portion("report", "", false, report, report.todo(), forecast, Past.none());
    }

    /** The same with what a history says. */
    public Portion with(Past known) {
        return new Portion(file, reader, personal, report, todo, forecast, known);
    }

    /** The same for this reader, in files of this name. */
    public Portion readBy(String name, String files, boolean oneself) {
        return new Portion(files, name, oneself, report, todo, forecast, past);
    }

    /** What these answer for. */
    public Portion answeredBy(Predicate<Responsible> whose) {
        Forecast theirs = new Forecast(
                forecast.from(),
                forecast.foreseen().stream()
                        .filter(foreseen -> whose.test(foreseen.violation().answers()))
                        .toList(),
                forecast.unknown());
        ViolationReport narrowed = report.answeredBy(whose);
        Past own = past.of(whose, new KnownPeople(report.summary().users()));
        return new Portion(file, reader, personal, narrowed, narrowed.todo(), theirs, own);
    }

    /** Its file with this ending, in a folder. */
    public Path in(Path folder, String ending) {
        return folder.resolve(file + ending);
    }
}
