package io.crmrules.json.internal.coverage;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.MilestoneType;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how far a kind of data is carried. */
final class SpanReader {

    private static final Map<DataKind, EnumNames<?>> TYPES = Map.of(
            DataKind.INTERACTIONS, new EnumNames<>(Interaction.Type.class),
            DataKind.MILESTONES, new EnumNames<>(MilestoneType.class));

    private SpanReader() {}

    /** Null when it cannot be understood, which is noted. */
    static Coverage.@Nullable Span read(Cursor in, DataKind kind) throws IOException {
        int before = in.defects().count();
        Set<String> types = Set.of();
        Instant from = null;
        boolean open = false;
        while (in.next()) {
            switch (in.name()) {
                case "types" -> types = types(in, kind);
                case "open" -> open = open(in, kind);
                case "from" -> from = Values.time(in);
                default -> in.unknown(RecordType.SPAN);
            }
        }
        boolean understood = in.defects().count() == before;
        return understood ? new Coverage.Span(open ? Coverage.Span.open().types() : types, from) : null;
    }

    private static boolean open(Cursor in, DataKind kind) throws IOException {
        if (kind != DataKind.TASKS) {
            in.note("only tasks can be open", "Maybe leave 'open' out of " + kind + ".");
        }
        return Values.flag(in, false);
    }

    private static Set<String> types(Cursor in, DataKind kind) throws IOException {
        List<String> types = Values.texts(in);
        EnumNames<?> known = TYPES.get(kind);
        for (String type : types) {
            if (known == null || known.find(type) == null) {
                in.note(
                        "unknown type " + Quote.of(type) + " of " + kind + "; nothing of the kind counts as carried",
                        known == null ? "Maybe leave 'types' out: " + kind + " has none." : known.hint(type));
            }
        }
        return new HashSet<>(types);
    }
}
