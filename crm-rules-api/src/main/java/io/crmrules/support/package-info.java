/**
 * Small things that every module needs: hints of what was probably meant, words of a language, hashes. Public for the
 * other modules of crm-rules, not for hosts: it changes with any version.
 */
@NullMarked
package io.crmrules.support;

import org.jspecify.annotations.NullMarked;
