package io.crmrules.model;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

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
     * deals have been walked to their end; moment, coverage, pipelines, users and lead sources are there from the start.
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

    /**
     * The same without deals that do not fit: the first of several with one id is there, and none whose stage is not
     * among the pipelines of the reference, when it names any. What was left out is told by its problems, once the deals
     * have been walked. A check asks for it; that costs 18 to 36 bytes of memory a deal, unless the stream comes from a
     * snapshot or a reader of this library, which has looked already.
     */
    default CrmStream sound() {
        return new SoundStream(this);
    }

    @Override
    default void close() throws IOException {}

    /**
     * Deals as they come, with the rest of the CRM in {@code reference}, whose own deals are not looked at; closing it
     * closes the stream. The reference carries what its {@linkplain CrmSnapshotBuilder#coverage coverage} says: without
     * one, of what hangs on deals nothing, so that criteria that ask for it are not checkable.
     */
    static CrmStream of(Stream<Deal> deals, CrmSnapshot reference) {
        return new CrmStream() {
            @Override
            public CrmSnapshot reference() {
                return reference;
            }

            @Override
            public Iterator<Deal> deals() {
                return deals.iterator();
            }

            @Override
            public void close() {
                deals.close();
            }
        };
    }

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

            @Override
            public CrmStream sound() {
                return this;
            }
        };
    }
}
