/** What the library costs: JMH benchmarks of checks within one JVM. */
@NullMarked
package io.crmrules.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
