package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Moments;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Records by id, of each the version that the vendor changed last: pages of one list overlap when the CRM lives on. Of
 * two that changed at the same moment the one that says more counts, else the first.
 */
public final class Versions {

    private final List<String> changedAt;
    private final Map<String, Version> versions = new LinkedHashMap<>();

    /** @param changedAt the properties of which one says when a record was changed, the first that is there */
    public Versions(String... changedAt) {
        this.changedAt = List.of(changedAt);
    }

    /** Reads a record of which the latest version is at hand. */
    @FunctionalInterface
    public interface Action {
        void run() throws BrokenRecordException;
    }

    private record Version(JsonCursor record, Action action, Instant changedAt) {
        int fields() {
            return record.fieldNames().size();
        }
    }

    /** Keeps what is to be done with a record, unless a later version of it is there. */
    public void put(String id, JsonCursor record, Action action) {
        Version given = new Version(record, action, changed(record));
        Version kept = versions.putIfAbsent(id, given);
        if (kept == null) {
            return;
        }
        int later = given.changedAt().compareTo(kept.changedAt());
        int more = given.fields() - kept.fields();
        if (later == 0 && more == 0 && kept.record().digest() != record.digest()) {
            record.tell(
                    "It stands in " + kept.record().file() + " too, with other content and the same moment of change;"
                            + " that one counts.",
                    "Maybe the files were saved with different parameters.");
        }
        if (later > 0 || (later == 0 && more > 0)) {
            versions.put(id, given);
        }
    }

    private Instant changed(JsonCursor record) {
        return changedAt.stream()
                .map(field -> Moments.parse(record.at(field).anyText(), ZoneOffset.UTC))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** Reads the latest versions; a broken one is a problem, and the next follows. False when any was broken. */
    public boolean read() {
        boolean sound = true;
        for (Version version : List.copyOf(versions.values())) {
            sound &= version.record().readBy(any -> version.action().run());
        }
        versions.clear();
        return sound;
    }
}
