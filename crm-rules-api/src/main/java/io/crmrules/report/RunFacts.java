package io.crmrules.report;

import io.crmrules.model.Coverage;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The facts of a run: of which moment it speaks, by which policy, over which data. What tells two runs apart, and what
 * a history keeps.
 *
 * @param id made of the hashes of snapshot and policy, of the moment and the criteria: equal runs have equal ids
 * @param asOf the moment the run speaks of
 * @param takenAt the moment at which the CRM was read
 * @param zone the company's
 * @param profile the shipped profile that the policy starts from
 * @param policyHash of everything in force, see {@link io.crmrules.policy.PolicyInForce#hash}
 * @param version of crm-rules
 * @param language of the messages
 * @param deals how many deals existed at the moment the run speaks of
 * @param coverage which data the CRM gave, and how far back
 */
public record RunFacts(
        String id,
        Instant asOf,
        Instant takenAt,
        ZoneId zone,
        String profile,
        String policyHash,
        String version,
        String language,
        int deals,
        Coverage coverage) {}
