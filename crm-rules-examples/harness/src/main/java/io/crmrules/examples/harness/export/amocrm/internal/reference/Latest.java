package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records by id, of each the version that was changed last: pages of one list overlap when the CRM lives on. */
public final class Latest<T> {

    private final Map<String, Version<T>> versions = new LinkedHashMap<>();

    private record Version<T>(T value, Instant updatedAt, int digest, String file) {}

    /** Keeps {@code value}, which was read from {@code record}, unless a later version is there. */
    public void put(String id, JsonCursor record, T value) {
        Version<T> given = new Version<>(value, updatedAt(record), record.digest(), record.file());
        Version<T> kept = versions.putIfAbsent(id, given);
        if (kept == null || kept.updatedAt().isAfter(given.updatedAt())) {
            return;
        }
        if (kept.updatedAt().equals(given.updatedAt()) && kept.digest() != given.digest()) {
            record.report(
                    "It stands in " + kept.file()
                            + " too, with other content and the same updated_at; this one counts.",
                    "Maybe the files were saved with different parameters.");
        }
        versions.put(id, given);
    }

    private static Instant updatedAt(JsonCursor record) {
        Instant at = Moments.parse(record.at("updated_at").anyText(), ZoneOffset.UTC);
        return at == null ? Instant.EPOCH : at;
    }

    public Collection<T> values() {
        return versions.values().stream().map(Version::value).toList();
    }
}
