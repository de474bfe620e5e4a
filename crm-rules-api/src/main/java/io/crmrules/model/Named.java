package io.crmrules.model;

/** Something that a message to people can name. */
public interface Named {

    /** What the CRM calls it, or its id when it has no name; never blank unless the id is. */
    String label();
}
