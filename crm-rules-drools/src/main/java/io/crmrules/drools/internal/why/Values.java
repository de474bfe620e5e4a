package io.crmrules.drools.internal.why;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.Named;
import io.crmrules.model.StageChange;
import io.crmrules.report.ValueFormat;
import io.crmrules.rule.facts.ContactGroup;
import io.crmrules.rule.facts.ConversationGroup;
import io.crmrules.rule.facts.CopiedText;
import io.crmrules.rule.facts.DealGroup;
import io.crmrules.rule.facts.LeadFlow;
import io.crmrules.rule.facts.MalformedData;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
final class Values {

    /** The choices of a parameter are texts, too. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private static final int FEW = 3;
    private static final int LONGEST = 80;

    private final ValueFormat format;
    private final Words words;

    Values(ValueFormat format, Words words) {
        this.format = format;
        this.words = words;
    }

    String yesOrNo(boolean value) {
        return words.of(value ? "yes" : "no");
    }

    String of(@Nullable Object value) {
        if (value == null) {
            return words.of("nothing");
        } else if (value instanceof Boolean flag) {
            return yesOrNo(flag);
        } else if (value instanceof Collection<?> all) {
            return collection(all);
        } else if (value instanceof Comment comment) {
            return format.text(comment.createdAt()) + " " + quoted(comment.text());
        } else if (value instanceof Interaction interaction) {
            return of(interaction.type()) + " " + format.text(interaction.startedAt());
        } else if (value instanceof StageChange change) {
            return (change.from() == null ? "" : of(change.from()) + " ") + "→ " + of(change.to()) + " "
                    + format.text(change.at());
        } else if (value instanceof Milestone milestone) {
            return of(milestone.type()) + " " + format.text(milestone.at());
        } else if (value instanceof ConversationGroup group) {
            return format.text(group.startedAt()) + " – " + format.text(group.endedAt());
        }
        return fact(value);
    }

    /** What is prepared of several deals. */
    private String fact(Object value) {
        if (value instanceof ContactGroup.Member member) {
            return of(member.contact());
        } else if (value instanceof DealGroup.Member member) {
            return of(member.deal());
        } else if (value instanceof MalformedData data) {
            return of(data.fields()) + ": " + of(data.values());
        } else if (value instanceof CopiedText copied) {
            return quoted(copied.original());
        } else if (value instanceof Portfolio || value instanceof LeadFlow || value instanceof OpenDeal) {
            return Concerned.label(value);
        } else if (value instanceof Refusals refusals) {
            return words.of("several", refusals.size());
        }
        return plain(value);
    }

    private String plain(Object value) {
        if (value instanceof String text) {
            return CONSTANT.matcher(text).matches() && words.has(text) ? words.of(text) : quoted(text);
        } else if (value instanceof Deal deal) {
            return Concerned.label(deal);
        } else if (value instanceof Enum<?> constant && words.has(constant.name())) {
            return words.of(constant.name());
        } else if (value instanceof Number && !(value instanceof BigDecimal)) {
            return value.toString();
        } else if (value instanceof Named
                || value.getClass().getPackageName().startsWith("java.")
                || value instanceof Enum<?>) {
            return format.text(value);
        }
        return shortened(format.text(value));
    }

    private String collection(Collection<?> all) {
        if (all.isEmpty()) {
            return words.of("none");
        } else if (all.size() > FEW) {
            return words.of("several", all.size());
        }
        return all.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String quoted(String text) {
        String masked = format.masks().text(text);
        String told = format.text(text); // names of fields have words
        return text.isBlank() ? words.of("empty") : told.equals(masked) ? words.of("quoted", shortened(masked)) : told;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
