package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.examples.harness.export.mapping.FieldTarget;
import io.crmrules.examples.harness.export.mapping.Mapping;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands on deals in fields that the company made for it. A field is proven when any deal has it; a deal whose
 * record does not tell it, or where it cannot be read, damages its kind.
 */
public final class MappedFields {

    private final Mapping mapping;
    private final ZoneId zone;
    private final Set<String> seen = new HashSet<>();

    public MappedFields(Mapping mapping, ZoneId zone) {
        this.mapping = mapping;
        this.zone = zone;
    }

    /** The fields of one record. */
    public interface Values {

        /** Whether this field is known on any record. */
        boolean has(String field);

        /** As text; empty when nothing is entered, null when the record does not tell. */
        @Nullable
        String of(String field);

        /**
         * The moment by which the field was filled in, where what stands there is a fact and no date, such as a file; null
         * where only a date is one.
         */
        default @Nullable Instant filledBy(String field) {
            return null;
        }
    }

    /** Whether notes stand in a field of their own. */
    public boolean haveNotes() {
        return mapping.field(FieldTarget.NOTE) != null;
    }

    /** Reads them into a deal, over what the reader found by itself. */
    public void read(DealDraft deal, JsonCursor record, Values values, String currency) {
        MappedValues onDeal = new MappedValues(deal, record, zone);
        text(FieldTarget.NOTE, DataKind.NOTES, deal, values, deal.card()::note);
        text(FieldTarget.REFUSAL_REASON, DataKind.REFUSAL_REASONS, deal, values, onDeal::reason);
        text(FieldTarget.AMOUNT, DataKind.AMOUNTS, deal, values, text -> onDeal.amount(text, currency));
        text(FieldTarget.CLOSE_DATE, DataKind.CLOSE_DATES, deal, values, onDeal::closeDate);
        for (MilestoneType type : mapping.milestones()) {
            text(FieldTarget.of(type), DataKind.MILESTONES, deal, values, text -> {
                Instant filledBy = values.filledBy(String.valueOf(mapping.field(FieldTarget.of(type))));
                if (filledBy == null) {
                    onDeal.milestone(type, text);
                } else {
                    deal.add(new Milestone(type, filledBy));
                }
            });
        }
        mapping.fields().forEach((target, field) -> ownField(target, field, deal, values));
    }

    private void ownField(String target, String field, DealDraft deal, Values values) {
        String name = FieldTarget.ownField(target);
        String text = name == null ? null : values.of(field);
        if (name != null && values.has(field)) {
            seen.add(target);
        }
        if (name != null && text != null) {
            deal.fields(Map.of(name, text));
        }
    }

    /** Says of a deal that its record has none of these fields. */
    public void unknown(DealDraft deal) {
        if (!mapping.milestones().isEmpty()) {
            deal.damage(DataKind.MILESTONES);
        }
    }

    private interface Setter {
        void set(String text);
    }

    private void text(String target, DataKind kind, DealDraft deal, Values values, Setter setter) {
        String field = mapping.field(target);
        if (field == null) {
            return;
        }
        if (values.has(field)) {
            seen.add(target);
        }
        String text = values.of(field);
        if (text == null) {
            deal.damage(kind);
        } else {
            setter.set(text);
        }
    }

    /** Proves the kinds whose fields there are, and those that are declared complete; tells of fields that nobody has. */
    public void prove(Evidence evidence, Problems problems) {
        for (String target : mapping.fields().keySet()) {
            if (target.startsWith("deal.") && !seen.contains(target)) {
                problems.addOverall(
                        "",
                        "No deal has the field \"" + mapping.field(target) + "\", which the mapping names for " + target
                                + ".",
                        "Maybe it is misspelt, or was never filled in.");
            }
        }
        prove(FieldTarget.NOTE, DataKind.NOTES, evidence);
        prove(FieldTarget.REFUSAL_REASON, DataKind.REFUSAL_REASONS, evidence);
        prove(FieldTarget.AMOUNT, DataKind.AMOUNTS, evidence);
        prove(FieldTarget.CLOSE_DATE, DataKind.CLOSE_DATES, evidence);
        for (MilestoneType type : mapping.milestones()) {
            if (seen.contains(FieldTarget.of(type))) {
                evidence.proveTypes(DataKind.MILESTONES, Set.of(type.name()));
            }
        }
        mapping.complete().forEach(evidence::prove);
    }

    private void prove(String target, DataKind kind, Evidence evidence) {
        if (seen.contains(target)) {
            evidence.prove(kind);
        }
    }
}
