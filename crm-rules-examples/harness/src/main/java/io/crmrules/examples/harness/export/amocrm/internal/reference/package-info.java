/**
 * What the leads of an amoCRM account refer to: the account's settings, pipelines, users, sources, contacts and
 * companies, each of them in its latest version.
 */
@NullMarked
package io.crmrules.examples.harness.export.amocrm.internal.reference;

import org.jspecify.annotations.NullMarked;
