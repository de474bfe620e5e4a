/** What all loops ask: time, people, texts, conversations, activity. */
@NullMarked
package io.crmrules.examples.benchmarks.loops.common;

import org.jspecify.annotations.NullMarked;
