package io.crmrules.examples.harness.export.internal.assembly.parts;

/**
 * A change as a row tells it, which may not say what a deal left: then that is what the change before came to.
 *
 * @param <T> {@link io.crmrules.model.StageChange}, {@link io.crmrules.model.OwnerChange} or
 *     {@link io.crmrules.model.FieldChange}
 */
public record Loose<T>(T change) implements Waiting {}
