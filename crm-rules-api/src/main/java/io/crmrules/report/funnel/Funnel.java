package io.crmrules.report.funnel;

import io.crmrules.rule.Criterion;
import java.util.List;

/**
 * What dirt does to the numbers of the funnel: of each pipeline the way of its deals from stage to stage, counted with
 * all of them and again without those whose stages cannot be trusted. All deals of the input are counted, whenever they
 * were created, but for those of pipelines that are judged by nothing.
 *
 * <p>A stage cannot be trusted where a criterion that says so of itself ({@code @misplaced}) has a finding on the deal,
 * where records of its history were lost, or where the history does not reach back to the deal's creation.
 *
 * @param checkable false when the CRM does not carry the history of stages: then there are no pipelines
 * @param pipelines those that have deals, in the order of the CRM
 * @param doubting the criteria whose findings made stages doubtful: those of this run, by id
 */
public record Funnel(boolean checkable, List<PipelineFunnel> pipelines, List<Criterion> doubting) {

    /** Copies the lists. */
    public Funnel {
        pipelines = List.copyOf(pipelines);
        doubting = List.copyOf(doubting);
    }

    /** Of a CRM whose history of stages is not known. */
    public static Funnel notCheckable() {
        return new Funnel(false, List.of(), List.of());
    }
}
