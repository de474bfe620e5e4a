/** The criteria that compare deals with each other: owners, contacts, lead sources, the whole CRM. */
@NullMarked
package io.crmrules.examples.benchmarks.loops.totals;

import org.jspecify.annotations.NullMarked;
