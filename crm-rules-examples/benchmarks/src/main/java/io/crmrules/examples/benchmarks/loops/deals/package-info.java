/** The criteria that look at one deal at a time. */
@NullMarked
package io.crmrules.examples.benchmarks.loops.deals;

import org.jspecify.annotations.NullMarked;
