/** What the documents of crm-rules are made with: decisions in words, working days, and Markdown. */
@NullMarked
package io.crmrules.document.internal;

import org.jspecify.annotations.NullMarked;
