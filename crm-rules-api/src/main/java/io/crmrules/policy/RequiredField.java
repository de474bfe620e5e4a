package io.crmrules.policy;

import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that deals must have filled in from some stage on. It is asked of open deals on that stage or a later one; of
 * a deal that is won or refused only where {@code from} names its very stage.
 *
 * <pre>{@code
 * requiredFields:
 *   - { pipeline: sales, from: invoice, field: [deal.fields.city, company.city], severity: CRITICAL }
 * }</pre>
 *
 * @param pipeline the id of the pipeline this is asked of, null for all
 * @param from the stage from which on it is asked, by its id or as pipeline/stage; null for the pipeline's first
 *     WORKING stage
 * @param fields alternatives, one of which suffices: {@code deal.amount}, {@code deal.fields.city},
 *     {@code contact.phone}, {@code company.city}; plurals ({@code contacts.phones}) are read as singulars
 * @param severity of a violation, null for that of the criterion
 */
public record RequiredField(
        @Nullable String pipeline,
        @Nullable String from,
        List<String> fields,
        @Nullable Severity severity) {

    public RequiredField {
        fields = fields.stream().map(FieldPaths::singular).toList();
    }

    /** Asks for one of these fields from the first WORKING stage on, in all pipelines. */
    public static RequiredField anyOf(String... fields) {
        return new RequiredField(null, null, List.of(fields), null);
    }

    /** The same, asked of one pipeline only. */
    public RequiredField in(String pipeline) {
        return new RequiredField(pipeline, from, fields, severity);
    }

    /** The same, asked from this stage on. */
    public RequiredField from(String stage) {
        return new RequiredField(pipeline, stage, fields, severity);
    }

    /** The same, of this severity. */
    public RequiredField severity(Severity severity) {
        return new RequiredField(pipeline, from, fields, severity);
    }

    /** The stage of {@code of} from which on this is asked; null when it is not asked of that pipeline. */
    public @Nullable Stage startIn(Pipeline of) {
        if (pipeline != null && !pipeline.equals(of.id())) {
            return null;
        }
        if (from == null) {
            return of.firstWorkingStage();
        }
        return of.stages().stream()
                .filter(stage -> from.equals(stage.id()) || from.equals(stage.path()))
                .findFirst()
                .orElse(null);
    }

    /** {@code contact.phone or contact.email}. */
    public String label() {
        return String.join(" or ", fields);
    }

    /** What is asked and where, not how bad its lack is: stays when only the severity changes. */
    public String key() {
        return label() + (pipeline == null ? "" : " in " + pipeline) + (from == null ? "" : " from " + from);
    }

    /** Everything this says, equal for equal requirements. */
    @Override
    public String toString() {
        return key() + (severity == null ? "" : " " + severity);
    }
}
