/** Reads policies from YAML and the shipped profiles. */
@NullMarked
package io.crmrules.policy.internal.file;

import org.jspecify.annotations.NullMarked;
