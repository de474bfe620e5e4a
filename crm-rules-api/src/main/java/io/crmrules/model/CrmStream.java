package io.crmrules.model;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/**
 * A CRM that may be too large to hold: its deals come one by one, in the order of the source, and are forgotten.
 *
 * <pre>{@code
 * try (CrmStream crm = SnapshotReader.open(Path.of("crm.ndjson"))) {
 *     RunSummary summary = checker.check(crm, crm.reference().takenAt(), listener);
 * }
 * }</pre>
 *
 * <p>Not thread-safe; the deals can be walked once.
 */
public interface CrmStream extends Closeable {

    /**
     * Everything but the deals. Complete, customers and {@linkplain CrmSnapshot#problems problems} included, once the
     * deals have been walked to their end; moment, coverage, pipelines and users are there from the start.
     */
    CrmSnapshot reference();

    /**
     * The deals, once, in the order of the source. A source that breaks off ends here, with a problem in the
     * {@link #reference}.
     */
    Iterator<Deal> deals();

    /** Whether the source was read to its end, once the deals have been walked: false when it breaks off before. */
    default boolean complete() {
        return true;
    }

    @Override
    default void close() throws IOException {}

    /** A snapshot that is held already; closing it does nothing, and its deals can be walked again. */
    static CrmStream of(CrmSnapshot snapshot) {
        return new CrmStream() {
            @Override
            public CrmSnapshot reference() {
                return snapshot;
            }

            @Override
            public Iterator<Deal> deals() {
                return snapshot.deals().iterator();
            }
        };
    }
}
