package io.crmrules.report;

import java.time.Instant;

/**
 * Something that is in order now and will not be when nothing is done. It accuses nobody.
 *
 * @param violation what would be found then: who would answer, and by its action what is to be done before
 * @param doneBy the first second at which it would be found; a second earlier all is still in order
 */
public record Foreseen(Violation violation, Instant doneBy) {}
