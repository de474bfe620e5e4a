package io.crmrules.drools.internal.finding;

import io.crmrules.report.ValueFormat;
import io.crmrules.rule.Criterion;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders of a criterion's message: what the rule has bound, and {deal}, {owner}, {stage}, {subject}. */
final class MessageWriter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}", Pattern.UNICODE_CHARACTER_CLASS);

    private final RunContext context;
    private final ValueFormat format;
    private final Attribution attribution;

    MessageWriter(RunContext context, Attribution attribution) {
        this.context = context;
        this.format = context.format();
        this.attribution = attribution;
    }

    String message(Criterion criterion, Map<String, Object> bindings, Object subject) {
        String template = criterion.texts(context.language()).message();
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            Object value = value(found.group(1), bindings, subject);
            return Matcher.quoteReplacement(value == null ? "?" : format.text(value));
        });
    }

    private @Nullable Object value(String name, Map<String, Object> bindings, Object subject) {
        Object bound = bindings.get(name);
        if (bound != null) {
            return bound;
        }
        return switch (name) {
            case "deal" -> attribution.deal();
            case "owner" -> attribution.owner();
            case "stage" -> attribution.stage();
            case "subject" -> subject;
            default -> null;
        };
    }
}
