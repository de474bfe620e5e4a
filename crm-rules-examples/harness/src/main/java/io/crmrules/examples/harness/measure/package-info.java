/** What a run measures rather than finds, as tables for people: scores, and the funnel. Not escaped. */
@NullMarked
package io.crmrules.examples.harness.measure;

import org.jspecify.annotations.NullMarked;
