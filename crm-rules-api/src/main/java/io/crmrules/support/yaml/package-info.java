/** YAML with the place of every entry, for messages that say where. */
@NullMarked
package io.crmrules.support.yaml;

import org.jspecify.annotations.NullMarked;
