package io.crmrules.examples.harness.export.internal.assembly.parts;

/** A part of which other parts of the deal, or the moment of the export, say what it means. */
public sealed interface Waiting permits Appointment, Loose, MilestoneDay, UntoldMeeting {}
