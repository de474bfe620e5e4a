/** What a snapshot says it carries. */
@NullMarked
package io.crmrules.json.internal.coverage;

import org.jspecify.annotations.NullMarked;
