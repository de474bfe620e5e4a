package io.crmrules;

import io.crmrules.policy.Cadence;
import io.crmrules.report.PersonalData;
import io.crmrules.support.FatJar;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;

/** Says what a checker is to know. Not thread-safe. */
public final class CrmCheckerBuilder {

    private static final int CHUNK = 50;

    private Checklist checklist = Checklist.standard();
    private Policy policy = Policy.standard();
    private Cadence cadence = Cadence.MONTHLY;
    private String language = "en";
    private int threads = Runtime.getRuntime().availableProcessors();
    private int chunkSize = CHUNK;
    private Budgets budgets = Budgets.standard();
    private PersonalData personalData = PersonalData.FULL;

    CrmCheckerBuilder() {}

    /** The rules to start from; the standard ones unless said otherwise. */
    public CrmCheckerBuilder checklist(Checklist checklist) {
        this.checklist = Objects.requireNonNull(checklist, "checklist");
        return this;
    }

    /**
     * Adds the rules of a folder. One that cannot be used is left out and named in {@link CrmChecker#ruleProblems}.
     * They cannot hold code, see {@link Checklist#folder}.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public CrmCheckerBuilder rulesFrom(Path folder) {
        return checklist(checklist.and(Checklist.folder(folder)));
    }

    /**
     * The same of rules that may hold all of DRL, code included: they can do whatever this process can, see
     * {@link Checklist#trustedFolder}.
     *
     * @throws io.crmrules.rule.source.RuleException when the folder does not exist, cannot be read or has no rules
     */
    public CrmCheckerBuilder trustedRulesFrom(Path folder) {
        return checklist(checklist.and(Checklist.trustedFolder(folder)));
    }

    /** What the company decided; {@link Policy#standard} unless said otherwise. */
    public CrmCheckerBuilder policy(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /**
     * Runs the criteria that are due at this cadence only; all of them unless said otherwise. Who wants another one for
     * each check asks {@link CrmChecker#at}.
     */
    public CrmCheckerBuilder cadence(Cadence cadence) {
        this.cadence = Objects.requireNonNull(cadence, "cadence");
        return this;
    }

    /**
     * The language of messages, "en" or "ru" for the shipped criteria; English unless said otherwise, see
     * {@link CrmChecker#in}.
     */
    public CrmCheckerBuilder language(String language) {
        this.language = Objects.requireNonNull(language, "language");
        return this;
    }

    /**
     * How many threads judge deals; one for each core unless said otherwise. Results do not depend on it.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public CrmCheckerBuilder threads(int threads) {
        this.threads = atLeastOne(threads, "threads");
        return this;
    }

    /**
     * How many deals a thread judges at a time; 50 unless said otherwise. Results do not depend on it.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public CrmCheckerBuilder chunkSize(int chunkSize) {
        this.chunkSize = atLeastOne(chunkSize, "chunkSize");
        return this;
    }

    /** What rules may use up before they are stopped; {@link Budgets#standard} unless said otherwise. */
    public CrmCheckerBuilder budgets(Budgets budgets) {
        this.budgets = Objects.requireNonNull(budgets, "budgets");
        return this;
    }

    /** What reports tell of people; everything unless said otherwise. What is judged does not depend on it. */
    public CrmCheckerBuilder personalData(PersonalData personalData) {
        this.personalData = Objects.requireNonNull(personalData, "personalData");
        return this;
    }

    /**
     * Compiles the rules.
     *
     * @throws io.crmrules.policy.PolicyException when the policy contradicts itself or the checklist
     * @throws io.crmrules.rule.source.RuleException when a shipped rule cannot be used
     * @throws IllegalArgumentException when nothing speaks the language; it names those that there are
     * @throws IllegalStateException when no engine is on the class path, or a fat jar lost parts of it or kept signatures
     */
    public CrmChecker build() {
        CheckerSettings settings =
                new CheckerSettings(checklist, policy, cadence, language, threads, chunkSize, budgets, personalData);
        ClassLoader own = CrmChecker.class.getClassLoader();
        try {
            return engine(own).create(settings);
        } catch (SecurityException e) {
            throw FatJar.signed(own, e);
        }
    }

    private static CrmCheckerFactory engine(ClassLoader loader) {
        return ServiceLoader.load(CrmCheckerFactory.class, loader)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No rule engine on the class path: nothing is named in META-INF/services/"
                                + CrmCheckerFactory.class.getName()
                                + ". Maybe the dependency io.crmrules:crm-rules-drools is missing, or "
                                + FatJar.MERGE));
    }

    private static int atLeastOne(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but was " + value);
        }
        return value;
    }
}
