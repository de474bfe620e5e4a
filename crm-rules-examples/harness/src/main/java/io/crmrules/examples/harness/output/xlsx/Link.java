package io.crmrules.examples.harness.output.xlsx;

import java.net.URI;
import org.dhatim.fastexcel.HyperLink;

/** An address under a cell. Equal only to itself: fastexcel keeps one cell for all links that are equal. */
final class Link extends HyperLink {

    Link(URI address, String text) {
        super(address.toString(), text);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
