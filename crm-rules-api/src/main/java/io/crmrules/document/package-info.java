/**
 * Documents that are made of the criteria and of a policy.
 *
 * <ul>
 *   <li>{@link io.crmrules.document.CompanyStandard}: what is required of everybody, with the company's limits; to be
 *       signed.
 *   <li>{@link io.crmrules.document.ManagerMemo}: the same on one page, to hang beside the screen.
 *   <li>{@link io.crmrules.document.ControllerSheet}: what whoever checks ticks off day by day, and signs.
 *   <li>{@link io.crmrules.document.PolicyComparison}: what two policies decide differently; to be agreed on.
 *   <li>{@link io.crmrules.document.ChecklistReference}: what there is to choose from; to be looked up in.
 * </ul>
 *
 * <p>They say what is checked in the words that the checks themselves use, in Russian and in English, and cannot grow
 * old beside them. Equal criteria and policies give equal documents, and there is no date in them but those that the
 * policy names or the caller asks for: the difference of two of them is what a change of policy means to people.
 *
 * <p>They come as a {@link io.crmrules.document.layout.Document}, of which {@code markdown()} and others make a format;
 * the reference comes as Markdown. Whatever people typed, titles of rules, names of pipelines, phrases of policies, is
 * read as it was typed and never as markup.
 */
@NullMarked
package io.crmrules.document;

import org.jspecify.annotations.NullMarked;
