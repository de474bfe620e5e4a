/** Scores with all that they are made of, as a text. */
@NullMarked
package io.crmrules.examples.harness.output.score;

import org.jspecify.annotations.NullMarked;
