/**
 * The criteria as a good Java developer would write them by hand, with the default parameters fixed in code: the
 * limit that the engine is measured against.
 */
@NullMarked
package io.crmrules.examples.benchmarks.loops;

import org.jspecify.annotations.NullMarked;
