/**
 * Rules that are trusted to be code run in a process of their own. One that ends before it said so was ended by a rule:
 * its results count for nothing, and the check is made again without these rules.
 */
@NullMarked
package io.crmrules.examples.harness.trust;

import org.jspecify.annotations.NullMarked;
