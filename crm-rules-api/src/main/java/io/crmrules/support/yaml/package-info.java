/**
 * YAML with the place of every entry, for messages that say where: policies, roles and worked cases are read with it.
 * Public for the other modules of crm-rules, not for hosts: it changes with any version.
 */
@NullMarked
package io.crmrules.support.yaml;

import org.jspecify.annotations.NullMarked;
