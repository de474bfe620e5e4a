/**
 * Documents that are made of the criteria and of a policy, as Markdown: the company's
 * {@linkplain io.crmrules.document.CompanyStandard standard}, the {@linkplain io.crmrules.document.PolicyComparison
 * comparison} of two, and the {@linkplain io.crmrules.document.ChecklistReference reference} of all criteria.
 */
@NullMarked
package io.crmrules.document;

import org.jspecify.annotations.NullMarked;
