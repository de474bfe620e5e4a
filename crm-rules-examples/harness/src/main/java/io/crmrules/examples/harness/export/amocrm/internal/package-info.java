/**
 * Where the bodies of an amoCRM export are found: which file holds which resource, which page of it, saved with which
 * filter, and what is missing.
 */
@NullMarked
package io.crmrules.examples.harness.export.amocrm.internal;

import org.jspecify.annotations.NullMarked;
