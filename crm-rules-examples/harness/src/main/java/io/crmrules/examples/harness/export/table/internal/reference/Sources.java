package io.crmrules.examples.harness.export.table.internal.reference;

import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.Tables;
import io.crmrules.model.LeadSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lead sources; one that only deals name is called so. */
public final class Sources {

    private final Map<String, LeadSource> sources = new LinkedHashMap<>();

    public static Sources read(Tables tables) {
        Sources read = new Sources();
        tables.each(TableType.LEAD_SOURCES, row -> {
            String id = row.required("id");
            LeadSource.Kind kind =
                    Objects.requireNonNullElse(row.constant("kind", LeadSource.Kind.class), LeadSource.Kind.OTHER);
            boolean active = !Boolean.FALSE.equals(row.flag("active"));
            read.sources.put(id, new LeadSource(id, row.text("name"), kind, active, null));
        });
        return read;
    }

    /** From where a deal came; null when it does not say. */
    public @Nullable LeadSource of(Row deal) {
        String id = deal.text("source");
        return id.isEmpty()
                ? null
                : sources.computeIfAbsent(id, named -> new LeadSource(named, named, LeadSource.Kind.OTHER, true, null));
    }

    public List<LeadSource> all() {
        return List.copyOf(sources.values());
    }
}
