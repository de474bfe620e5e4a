package io.crmrules.examples.harness.command.todo;

import io.crmrules.CrmChecker;
import io.crmrules.examples.harness.file.OutputFolder;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.pack.Pack;
import io.crmrules.examples.harness.pack.Staff;
import io.crmrules.examples.harness.past.Past;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.User;
import io.crmrules.report.Forecast;
import io.crmrules.report.Responsible;
import io.crmrules.report.ViolationReport;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Of a check: whose findings are told, whether the rest of the day is foreseen, and where the morning pack goes. */
public final class TodoOptions {

    @Option(
            names = "--person",
            paramLabel = "ID",
            description = "tells only what this user answers for, in the results and in the exit code")
    private @Nullable String person;

    @Option(
            names = "--team",
            paramLabel = "NAME",
            description = "tells only what the people of this team answer for, in the results and in the exit code")
    private @Nullable String team;

    @Option(
            names = "--forecast",
            description = "tells too what can still be prevented until closing time; reads all deals into memory")
    private boolean forecast;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description =
                    "writes the morning pack: a page, a workbook, a list and a digest for each person, the head of"
                            + " sales and quality control; with --forecast")
    private @Nullable Path pack;

    /** Whether all deals are needed once more after the check. */
    public boolean foresees() {
        return forecast || pack != null;
    }

    /** Makes the folder of the pack, before the work is done that would be lost without it. */
    public void prepare() throws IOException {
        if (pack != null) {
            OutputFolder.make(pack);
        }
    }

    /**
     * What is to be told of a run.
     *
     * @param past what a history says beside findings
     * @param deals all of the CRM, asked for only when something is to be foreseen
     * @throws ParameterException when there is no such user or team
     */
    public Portion portion(
            ViolationReport report, Past past, CrmChecker checker, Supplier<CrmSnapshot> deals, CommandLine line) {
        Staff staff = staff(report, checker);
        Forecast foreseen = foresees()
                ? checker.forecast(deals.get(), report.summary().run().asOf())
                : Forecast.none(report.summary().run().asOf());
        Portion all = Portion.of(report, foreseen).with(past);
        Portion ofTeam = team == null ? all : all.answeredBy(staff.team(known(team, staff, line)));
        Portion told = team == null ? ofTeam : ofTeam.readBy(team, ofTeam.file(), false);
        User user = person == null ? null : known(person, report, line);
        return user == null
                ? told
                : told.answeredBy(Responsible.of(user)::equals).readBy(user.label(), told.file(), true);
    }

    /** Writes the pack, when it was asked for; returns its folder, null when it was not. */
    public @Nullable Path write(Portion told, CrmChecker checker) throws IOException {
        if (pack != null) {
            Pack.write(told, staff(told.report(), checker), pack);
        }
        return pack;
    }

    private static Staff staff(ViolationReport report, CrmChecker checker) {
        return new Staff(report.summary().users(), checker.policy());
    }

    private static User known(String id, ViolationReport report, CommandLine line) {
        List<User> users = report.summary().users();
        return users.stream()
                .filter(user -> user.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        line,
                        ("--person: there is no user " + Hints.quote(id) + " among the " + users.size()
                                        + " of this CRM. "
                                        + Hints.maybe(
                                                id, users.stream().map(User::id).toList()))
                                .strip()));
    }

    private static String known(String name, Staff staff, CommandLine line) {
        SortedSet<String> teams = staff.teams();
        if (!teams.contains(name)) {
            throw new ParameterException(
                    line,
                    "--team: nobody is in a team " + Hints.quote(name) + ". "
                            + (teams.isEmpty()
                                    ? "Maybe name the teams in the policy: users: { ID: { team: NAME } }."
                                    : Hints.maybe(name, teams)));
        }
        return name;
    }
}
