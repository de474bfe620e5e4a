package io.crmrules.report;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The facts of a run.
 *
 * @param id made of the hashes of snapshot and policy, of the moment and the criteria: equal runs have equal ids
 * @param asOf the moment the run speaks of
 * @param zone the company's
 * @param profile the shipped profile that the policy starts from
 * @param policyHash of everything in force
 * @param version of crm-rules
 * @param language of the messages
 * @param deals how many deals existed at that moment
 */
public record RunFacts(
        String id,
        Instant asOf,
        ZoneId zone,
        String profile,
        String policyHash,
        String version,
        String language,
        int deals) {}
