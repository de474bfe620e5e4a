package io.crmrules.examples.harness.output;

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
 */
public record Portion(
        String file, String reader, boolean personal, ViolationReport report, TodoList todo, Forecast forecast) {

    /** All of a run, for everybody. */
    public static Portion of(ViolationReport report, Forecast forecast) {
        return new Portion("report", "", false, report, report.todo(), forecast);
    }

    /** The same for this reader, in files of this name. */
    public Portion readBy(String name, String files, boolean oneself) {
        return new Portion(files, name, oneself, report, todo, forecast);
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
        return new Portion(file, reader, personal, narrowed, narrowed.todo(), theirs);
    }

    /** Its file with this ending, in a folder. */
    public Path in(Path folder, String ending) {
        return folder.resolve(file + ending);
    }
}
