package io.crmrules.examples.harness.export.internal.assembly;

/**
 * What a record of a CRM hangs on: a deal, or a customer whose deals it may be about.
 *
 * @param id the vendor's own
 */
public record Owner(Type type, String id) {

    /** Of a lead that is no deal itself, the deals that came of it are meant. */
    public enum Type {
        DEAL,
        LEAD,
        CONTACT,
        COMPANY
    }

    public static Owner deal(String id) {
        return new Owner(Type.DEAL, id);
    }
}
