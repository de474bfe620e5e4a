package io.crmrules.policy.internal.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a policy says, in layers: of two statements about the same the later one holds.
 *
 * @param profile the shipped profile that everything else is laid over
 * @param shipped what the profile says
 * @param own what the company says
 */
public record Layers(String profile, List<Statement> shipped, List<Statement> own) {

    public Layers {
        shipped = List.copyOf(shipped);
        own = List.copyOf(own);
    }

    /** With more said on top. */
    public Layers with(List<Statement> more) {
        return new Layers(
                profile, shipped, Stream.concat(own.stream(), more.stream()).toList());
    }
}
