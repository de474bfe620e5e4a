/**
 * Documents that are made of the criteria and of a policy, as Markdown.
 *
 * <ul>
 *   <li>{@link io.crmrules.document.CompanyStandard}: what is required of everybody, with the company's limits; to be
 *       signed.
 *   <li>{@link io.crmrules.document.PolicyComparison}: what two policies decide differently; to be agreed on.
 *   <li>{@link io.crmrules.document.ChecklistReference}: what there is to choose from; to be looked up in.
 * </ul>
 *
 * <p>They say what is checked in the words that the checks themselves use, in Russian and in English, and cannot grow
 * old beside them. Equal criteria and policies give equal bytes, and there is no date in them but those that the policy
 * names: the difference of two of them is what a change of policy means to people.
 *
 * <p>Whatever people typed, titles of rules, names of pipelines, phrases of policies, is escaped: it is read as it was
 * typed and never as Markdown or HTML. What comes out is CommonMark with GitHub's tables.
 */
@NullMarked
package io.crmrules.document;

import org.jspecify.annotations.NullMarked;
