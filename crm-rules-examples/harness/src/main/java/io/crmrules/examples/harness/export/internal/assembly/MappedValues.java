package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import io.crmrules.examples.harness.export.internal.assembly.parts.MilestoneDay;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Puts on a deal what stands in mapped fields; what cannot be read there damages its kind.
 *
 * @param record the deal as the export has it
 * @param zone of dates
 */
record MappedValues(DealDraft deal, JsonCursor record, ZoneId zone) {

    /** An empty field leaves a reason that the stage tells. */
    void reason(String text) {
        if (!text.isBlank()) {
            deal.card().refusalReason(text);
        }
    }

    void amount(String text, String currency) {
        String plain =
                text.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replaceFirst("\\|.*$", "");
        if (plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            deal.card().amount(new Money(new BigDecimal(plain), currency));
        } else if (!text.isBlank()) {
            unreadable(text, "amount", DataKind.AMOUNTS);
        }
    }

    void closeDate(String text) {
        LocalDateTime shown = Moments.shown(Moments.iso8601(text));
        if (shown != null) {
            deal.card().expectedCloseDate(shown.toLocalDate());
        } else if (!text.isBlank()) {
            unreadable(text, "date", DataKind.CLOSE_DATES);
        }
    }

    void milestone(MilestoneType type, String text) {
        String iso = Moments.iso8601(text);
        LocalDateTime shown = Moments.shown(iso);
        Instant at = Moments.parse(iso, zone);
        if (shown != null && at != null) {
            // A date is written as its midnight, of the portal or of UTC.
            boolean day = midnight(shown.toLocalTime())
                    || midnight(at.atOffset(ZoneOffset.UTC).toLocalTime());
            if (day) {
                deal.add(new MilestoneDay(type, shown.toLocalDate(), zone));
            } else {
                deal.add(new Milestone(type, at));
            }
        } else if (!text.isBlank()) {
            unreadable(text, "date", DataKind.MILESTONES);
        }
    }

    private static boolean midnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT);
    }

    private void unreadable(String text, String what, DataKind kind) {
        deal.damage(kind);
        record.count(
                "Values of mapped fields that are no " + what,
                "\"" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "\" of deal " + deal.id(),
                "Maybe the mapping names another field than is meant.");
    }
}
