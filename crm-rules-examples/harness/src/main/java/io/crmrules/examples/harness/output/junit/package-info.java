/** The results as build servers read those of tests. */
@NullMarked
package io.crmrules.examples.harness.output.junit;

import org.jspecify.annotations.NullMarked;
