package io.crmrules.examples.harness.output.xlsx;

import java.net.URI;
import org.dhatim.fastexcel.HyperLink;

/** An address under a cell. Equal only to itself: fastexcel keeps one cell for all links that are equal. */
final class Link extends HyperLink {

    private Link(String address) {
        super(address, "");
    }

    static HyperLink to(URI address) {
        return new Link(address.toString());
    }

    /** Nothing links to a sheet twice. */
    static HyperLink to(String sheetName) {
        return internal("'" + sheetName.replace("'", "''") + "'!A1", "");
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
