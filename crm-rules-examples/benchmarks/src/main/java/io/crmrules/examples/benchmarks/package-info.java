/** What the library costs. */
@NullMarked
package io.crmrules.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
