package io.crmrules.rule.facts;

/** What has no place in a CRM that many people read: what a text gives away, never the secret itself. */
public enum Secret {
    /** The number of a payment card: one of a card's issuers, with the check digit that its other digits ask for. */
    CARD_NUMBER,
    /** The code of a card, or its PIN, after a word that calls it so. */
    CARD_CODE,
    /** A password, after a word that calls it so. */
    PASSWORD,
    /** Series and number of a passport, after the word. */
    PASSPORT
}
