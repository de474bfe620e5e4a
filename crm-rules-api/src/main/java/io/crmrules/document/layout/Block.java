package io.crmrules.document.layout;

/** A part of a document that stands by itself, one beneath the other. Immutable. */
public sealed interface Block permits Heading, Paragraph, Items, Table {}
