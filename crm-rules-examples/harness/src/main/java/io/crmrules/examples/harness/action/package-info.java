/**
 * What a CRM could be told to do about the findings of a run: as data, and as bodies of requests that an integrator may send.
 * Nothing here sends anything.
 */
@NullMarked
package io.crmrules.examples.harness.action;

import org.jspecify.annotations.NullMarked;
