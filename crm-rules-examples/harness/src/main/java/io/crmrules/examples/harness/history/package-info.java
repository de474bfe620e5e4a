/**
 * Where the command line keeps its history: a file of SQLite, or a PostgreSQL that a team shares.
 *
 * <p>One schema serves both. What is kept of people are ids, of the CRM ids and fingerprints; only answers have a text.
 */
@NullMarked
package io.crmrules.examples.harness.history;

import org.jspecify.annotations.NullMarked;
