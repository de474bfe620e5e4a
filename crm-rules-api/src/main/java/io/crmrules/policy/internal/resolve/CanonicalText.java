package io.crmrules.policy.internal.resolve;

import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.SystemicTerms;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Sha256;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down what is in force so that equal decisions give equal texts. */
final class CanonicalText {

    private CanonicalText() {}

    static String of(CompanyTerms company, Settings settings, Map<String, Settings> overrides) {
        List<String> lines = new ArrayList<>(lines(company.calendars()));
        lines.add("currency " + company.amounts().currency());
        new TreeMap<>(company.amounts().rates())
                .forEach((code, rate) -> lines.add("rates " + code + " " + rate.toPlainString()));
        lines.add("placeholders " + texts(company.placeholders()));
        lines.add("fillers " + texts(company.fillers()));
        lines.add("fillerAmounts " + new TreeSet<>(company.amounts().fillers()));
        company.requiredFields().stream()
                .map(field -> "requiredFields " + field)
                .sorted()
                .forEach(lines::add);
        lines.addAll(lines(company.people()));
        SystemicTerms systemic = company.systemic();
        lines.add("systemic share " + Parameter.format(systemic.share()) + "; ownerShare "
                + Parameter.format(systemic.ownerShare()) + "; minJudged " + systemic.minJudged());
        lines.addAll(lines(company.score()));
        lines.add("dayGate.needs " + Parameter.format(company.dayGateNeeds()));
        if (company.answerWithin()
                != CompanyResolver.ANSWERED_WITHIN) { // of policies that say nothing of it the hash stays
            lines.add("history answerWithin " + company.answerWithin());
        }
        company.unjudged().stream()
                .sorted()
                .map(pipeline -> "pipelines " + Parameter.format(pipeline) + " criteria off")
                .forEach(lines::add);
        Map<String, String> usual = settings.lines();
        lines.addAll(usual.values());
        new TreeMap<>(overrides)
                .forEach((pipeline, own) -> own.lines().forEach((id, line) -> {
                    if (!line.equals(usual.get(id))) {
                        lines.add("pipelines " + Parameter.format(pipeline) + " " + line);
                    }
                }));
        return String.join("\n", lines) + "\n";
    }

    private static String texts(Set<String> texts) {
        return Parameter.format(List.copyOf(new TreeSet<>(texts)));
    }

    private static List<String> lines(CompanyCalendars calendars) {
        List<String> lines = new ArrayList<>(List.of("calendar " + calendars.company()));
        new TreeMap<>(calendars.ofUsers())
                .forEach((id, own) -> lines.add("users " + Parameter.format(id) + " calendar " + own));
        new TreeMap<>(calendars.ofPipelines())
                .forEach((id, own) -> lines.add("pipelines " + Parameter.format(id) + " calendar " + own));
        return lines;
    }

    private static List<String> lines(ScoreTerms score) {
        List<String> lines = new ArrayList<>();
        score.severities().forEach((severity, weight) -> lines.add("weights " + severity + " " + weight));
        score.criteria().forEach((criterion, weight) -> lines.add("weights " + criterion + " " + weight));
        lines.add("score settled " + Parameter.format(score.settled()) + "; cap " + score.cap() + "; minDeals "
                + score.minDeals());
        return lines;
    }

    private static List<String> lines(CompanyPeople people) {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(people.roles())
                .forEach((user, role) -> lines.add("roles " + Parameter.format(user) + " " + role));
        new TreeMap<>(people.users()).forEach((user, terms) -> {
            String id = "users " + Parameter.format(user);
            if (terms.team() != null) {
                lines.add(id + " team " + Parameter.format(terms.team()));
            }
            if (terms.absent() != null) {
                lines.add(id + " absent " + terms.absent());
            }
        });
        return lines;
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
