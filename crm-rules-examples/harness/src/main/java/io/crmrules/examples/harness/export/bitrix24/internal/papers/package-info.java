/**
 * The papers of a Bitrix24 deal: invoices, offers and payments, which prove what the deal has reached.
 */
@NullMarked
package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import org.jspecify.annotations.NullMarked;
