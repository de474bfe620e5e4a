package io.crmrules.drools.internal.compile.tree;

/** A name or a text with its place; of a text what it means, without quotes. */
public record Word(Place place, String text) {}
