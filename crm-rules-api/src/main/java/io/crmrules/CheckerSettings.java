package io.crmrules;

import io.crmrules.policy.Cadence;
import io.crmrules.report.PersonalData;

/**
 * What a host decided about its checker.
 *
 * @param checklist the rules, shipped and own
 * @param policy not resolved yet
 * @param cadence only criteria that this cadence includes are run
 * @param language of the messages
 * @param threads how many workers judge deals, at least 1
 * @param chunkSize how many deals a worker judges at a time, at least 1
 * @param budgets what rules may use up
 * @param personalData what a run tells of people
 */
public record CheckerSettings(
        Checklist checklist,
        Policy policy,
        Cadence cadence,
        String language,
        int threads,
        int chunkSize,
        Budgets budgets,
        PersonalData personalData) {

    /** The same with another policy. */
    public CheckerSettings under(Policy other) {
        return new CheckerSettings(checklist, other, cadence, language, threads, chunkSize, budgets, personalData);
    }

    /** The same at another cadence. */
    public CheckerSettings at(Cadence other) {
        return new CheckerSettings(checklist, policy, other, language, threads, chunkSize, budgets, personalData);
    }

    /** The same in another language. */
    public CheckerSettings in(String other) {
        return new CheckerSettings(checklist, policy, cadence, other, threads, chunkSize, budgets, personalData);
    }
}
