/**
 * Reads exports of amoCRM (Kommo): a folder of response bodies of its API v4, saved as they came. One class for each
 * family of resources; {@link io.crmrules.examples.harness.export.amocrm.AmoCrmExport} says what is expected of the folder.
 */
@NullMarked
package io.crmrules.examples.harness.export.amocrm;

import org.jspecify.annotations.NullMarked;
