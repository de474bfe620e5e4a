/**
 * An invented CRM of any size that looks like a real one and says which violations were planted in it. Equal numbers
 * and seeds give equal CRMs.
 *
 * <p>{@link io.crmrules.drools.testkit.synthetic.SyntheticCrm} is made to be walked or held,
 * {@link io.crmrules.drools.testkit.synthetic.Planted} says what a check of it has to find. For the tests of a host it
 * is enough to compare the two:
 *
 * <pre>{@code
 * List<Planted> planted = new ArrayList<>();
 * CrmSnapshot crm = new SyntheticCrm(10_000, 42, planted::add).snapshot();
 * ViolationReport report = checker.check(crm); // with the standard checklist and policy
 * }</pre>
 *
 * <p>How it is made: a reference of the company (pipelines, people, sources) and customers, five deals to each; of each
 * deal dice choose a plot, which is at most one fault, and a story tells it in the order of time, everything else by
 * the book. People and texts are Russian, as are those of a machinery dealer, and none of them exists.
 */
@NullMarked
package io.crmrules.drools.testkit.synthetic;

import org.jspecify.annotations.NullMarked;
