package io.crmrules.examples.harness.inspect;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mapping to begin with: the stages and users as they were read, and what their names suggest, marked as a guess. */
final class MappingProposal {

    private static final Map<Pattern, MilestoneType> NAMES = new LinkedHashMap<>();

    static {
        guess("квалиф|потребност|qualif", MilestoneType.QUALIFIED);
        guess("встреча (прошла|проведена)|meeting held", MilestoneType.MEETING_HELD);
        guess("встреч|meeting|appointment", MilestoneType.MEETING_SCHEDULED);
        guess("\\bкп\\b|предложени|offer|proposal|quote", MilestoneType.OFFER_SENT);
        guess("оплачен|оплата получена|\\bpaid\\b", MilestoneType.PAID);
        guess("счет|счёт|invoice", MilestoneType.INVOICE_ISSUED);
        guess("договор|contract", MilestoneType.CONTRACT_SIGNED);
    }

    private MappingProposal() {}

    private static void guess(String words, MilestoneType milestone) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        NAMES.put(Pattern.compile(words, flags), milestone);
    }

    /** As the text of a mapping file: what is read and what is guessed. */
    static String of(Inspection inspection) {
        CrmSnapshot crm = inspection.crm();
        StringBuilder text = new StringBuilder("format: crm-rules/mapping/1\nstages:\n");
        for (Pipeline pipeline : crm.pipelines()) {
            pipeline.stages().forEach(stage -> text.append(stage(stage)));
        }
        text.append("users:\n");
        for (User user : crm.users()) {
            text.append(user(user, inspection.positions().getOrDefault(user.id(), "")));
        }
        return text.toString();
    }

    private static String user(User user, String position) {
        Role known = user.role();
        Role role = known == null ? RoleGuess.of(user, position) : known;
        String terms = Stream.of(
                        role == null ? "" : "role: " + role, user.team() == null ? "" : "team: " + quoted(user.team()))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(", "));
        String name = user.name().isBlank() ? "name unknown" : oneLine(user.name());
        return "  " + quoted(user.id()) + ": { " + terms + " }  # " + name
                + (position.isBlank() ? "" : ", " + oneLine(position))
                + (role == known ? "" : " (the role is a guess)") + "\n";
    }

    private static String stage(Stage stage) {
        String id = stage.id().startsWith(stage.pipeline().id() + ":")
                ? stage.id().substring(stage.pipeline().id().length() + 1)
                : stage.id();
        MilestoneType known = stage.milestone();
        MilestoneType milestone = known == null && stage.working() ? guessed(stage.name()) : known;
        String reached = milestone == null ? "" : ", milestone: " + milestone;
        return "  " + quoted(stage.pipeline().id() + "/" + id) + ": { type: " + stage.type() + reached + " }  # "
                + oneLine(stage.name()) + (milestone == known ? "" : " (the milestone is a guess)") + "\n";
    }

    private static @Nullable MilestoneType guessed(String name) {
        return NAMES.entrySet().stream()
                .filter(guess -> guess.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
