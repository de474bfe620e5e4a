package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.assembly.parts.PartsInput;
import io.crmrules.examples.harness.export.internal.assembly.parts.PartsOutput;
import io.crmrules.examples.harness.export.internal.assembly.parts.References;
import io.crmrules.examples.harness.file.ScratchFile;
import io.crmrules.examples.harness.file.ScratchFileException;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what hangs on deals in a file once it is more than memory should hold: in runs, each in the order of the deals, which
 * are read side by side when the deals are put together (an external merge). What is not that much stays where it is.
 */
public final class SpilledParts implements Closeable {

    private final long most;
    private final References references = new References();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable ScratchFile file;
    private long held;

    /** @param most how much may be held, in bytes, as far as it is {@linkplain #weigh weighed} */
    public SpilledParts(long most) {
        this.most = most;
    }

    private record Run(ScratchFile file, long from, long to) {}

    /** Takes what these deals hold out of memory if it became too much by what was read last. */
    public void weigh(long bytes, Collection<DealDraft> deals) {
        held += bytes;
        if (held > most) {
            spill(deals);
        }
    }

    /** Whether anything is in the file. */
    public boolean used() {
        return !runs.isEmpty();
    }

    private void spill(Collection<DealDraft> deals) {
        try {
            ScratchFile into = file == null ? ScratchFile.make() : file;
            file = into;
            long from = into.length();
            PartsOutput out = new PartsOutput(into.append(), references);
            int number = 0;
            for (DealDraft deal : deals) {
                List<Object> parts = deal.release();
                if (!parts.isEmpty()) {
                    out.write(number, parts);
                }
                number++;
            }
            out.end();
            runs.add(new Run(into, from, into.length()));
            held = 0;
        } catch (IOException e) {
            throw new ScratchFileException(e);
        }
    }

    /** These deals in their order, each with all that hangs on it for as long as it is the last that was given. */
    public Iterator<DealDraft> each(Collection<DealDraft> deals) {
        if (!used()) {
            return deals.iterator();
        }
        spill(deals); // the rest, so that all is in one order
        return new Walk(deals.iterator(), open());
    }

    private List<PartsInput> open() {
        List<PartsInput> inputs = new ArrayList<>();
        try {
            for (Run run : runs) {
                inputs.add(new PartsInput(run.file().read(run.from(), run.to()), references));
            }
        } catch (IOException e) {
            throw new ScratchFileException(e);
        }
        return inputs;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new ScratchFileException(e);
        }
    }

    private static final class Walk implements Iterator<DealDraft> {
        private final Iterator<DealDraft> deals;
        private final List<PartsInput> inputs;
        private @Nullable DealDraft last;
        private int number;

        Walk(Iterator<DealDraft> deals, List<PartsInput> inputs) {
            this.deals = deals;
            this.inputs = inputs;
        }

        @Override
        public boolean hasNext() {
            boolean more = deals.hasNext();
            if (!more) {
                forget();
            }
            return more;
        }

        @Override
        public DealDraft next() {
            forget();
            last = deals.next();
            try {
                for (PartsInput input : inputs) {
                    if (input.deal() == number) {
                        last.restore(input.parts());
                    }
                }
            } catch (IOException e) {
                throw new ScratchFileException(e);
            }
            number++;
            return last;
        }

        private void forget() {
            if (last != null) {
                last.forget();
            }
        }
    }
}
