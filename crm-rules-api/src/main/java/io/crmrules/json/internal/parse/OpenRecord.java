package io.crmrules.json.internal.parse;

import org.jspecify.annotations.Nullable;

/** The record that is being read: what is known of it up to here. */
final class OpenRecord {

    final RecordType type;

    /** The property at hand; of a record that has begun, the one that holds it. */
    String name;

    @Nullable
    String id;

    boolean broken;

    OpenRecord(RecordType type, String name) {
        this.type = type;
        this.name = name;
    }

    /** By which messages call it. */
    String label() {
        return id == null ? type.label() : type.label() + " " + Quote.shorten(id);
    }
}
