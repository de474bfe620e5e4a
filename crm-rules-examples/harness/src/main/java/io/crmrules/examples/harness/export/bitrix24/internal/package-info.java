/**
 * The answers of the REST API as such: which files hold them, whether all their pages are here, and how they write
 * times, amounts and texts. What the records mean is one package up.
 */
@NullMarked
package io.crmrules.examples.harness.export.bitrix24.internal;

import org.jspecify.annotations.NullMarked;
