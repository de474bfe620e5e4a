package io.crmrules.model;

import java.util.Arrays;
import java.util.List;

/**
 * What hangs on a deal, as a {@link DealBuilder} collects it: a list as a whole, once, or piece by piece.
 *
 * <pre>{@code
 * deal.toBuilder().addTasks(call).build(); // the tasks that it had, and this one
 * deal.toBuilder().tasks(call).build();    // this one and no other
 * }</pre>
 *
 * <p>A list that is given a second time is refused by an {@link IllegalStateException}, for it would replace the first
 * unnoticed.
 */
public abstract sealed class DealPartsBuilder permits DealBuilder {

    final DealDraft deal;

    DealPartsBuilder(DealDraft deal) {
        this.deal = deal;
    }

    abstract DealBuilder self();

    /** The people on the customer's side, the main one first. */
    public DealBuilder contacts(List<Contact> contacts) {
        deal.contacts.set(contacts);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder contacts(Contact... contacts) {
        return contacts(Arrays.asList(contacts));
    }

    /** Adds people on the customer's side after those that are there. */
    public DealBuilder addContacts(Contact... contacts) {
        deal.contacts.add(Arrays.asList(contacts));
        return self();
    }

    /** All tasks, open and completed. */
    public DealBuilder tasks(List<Task> tasks) {
        deal.tasks.set(tasks);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder tasks(Task... tasks) {
        return tasks(Arrays.asList(tasks));
    }

    /** Adds tasks to those that are there. */
    public DealBuilder addTasks(Task... tasks) {
        deal.tasks.add(Arrays.asList(tasks));
        return self();
    }

    /** What people and programs wrote on it, call notes and task results included. */
    public DealBuilder comments(List<Comment> comments) {
        deal.comments.set(comments);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder comments(Comment... comments) {
        return comments(Arrays.asList(comments));
    }

    /** Adds comments to those that are there. */
    public DealBuilder addComments(Comment... comments) {
        deal.comments.add(Arrays.asList(comments));
        return self();
    }

    /** Calls, meetings, messages and e-mails, answered or not. */
    public DealBuilder interactions(List<Interaction> interactions) {
        deal.interactions.set(interactions);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder interactions(Interaction... interactions) {
        return interactions(Arrays.asList(interactions));
    }

    /** Adds interactions to those that are there. */
    public DealBuilder addInteractions(Interaction... interactions) {
        deal.interactions.add(Arrays.asList(interactions));
        return self();
    }

    /** How it came to its stage, as far as the CRM tells. */
    public DealBuilder stageChanges(List<StageChange> stageChanges) {
        deal.stageChanges.set(stageChanges);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder stageChanges(StageChange... stageChanges) {
        return stageChanges(Arrays.asList(stageChanges));
    }

    /** Adds changes of the stage to those that are there. */
    public DealBuilder addStageChanges(StageChange... stageChanges) {
        deal.stageChanges.add(Arrays.asList(stageChanges));
        return self();
    }

    /** How it came to its owner, as far as the CRM tells. */
    public DealBuilder ownerChanges(List<OwnerChange> ownerChanges) {
        deal.ownerChanges.set(ownerChanges);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder ownerChanges(OwnerChange... ownerChanges) {
        return ownerChanges(Arrays.asList(ownerChanges));
    }

    /** Adds changes of the owner to those that are there. */
    public DealBuilder addOwnerChanges(OwnerChange... ownerChanges) {
        deal.ownerChanges.add(Arrays.asList(ownerChanges));
        return self();
    }

    /** The dated facts that any system reports; one type may be there several times. */
    public DealBuilder milestones(List<Milestone> milestones) {
        deal.milestones.set(milestones);
        return self();
    }

    /** The same, one by one. */
    public DealBuilder milestones(Milestone... milestones) {
        return milestones(Arrays.asList(milestones));
    }

    /** Adds milestones to those that are there. */
    public DealBuilder addMilestones(Milestone... milestones) {
        deal.milestones.add(Arrays.asList(milestones));
        return self();
    }

    /** How fields of its card were changed, as far as the CRM tells. */
    public DealBuilder fieldChanges(List<FieldChange> fieldChanges) {
        deal.fieldChanges.set(fieldChanges);
        return self();
    }

    /** Adds changes of fields to those that are there. */
    public DealBuilder addFieldChanges(FieldChange... fieldChanges) {
        deal.fieldChanges.add(Arrays.asList(fieldChanges));
        return self();
    }
}
