/**
 * What can only be measured in fresh JVMs: the first report after a cold start, and a file of a million deals, checked
 * by the library and merely parsed as a Java developer would parse it.
 */
@NullMarked
package io.crmrules.examples.benchmarks.process;

import org.jspecify.annotations.NullMarked;
