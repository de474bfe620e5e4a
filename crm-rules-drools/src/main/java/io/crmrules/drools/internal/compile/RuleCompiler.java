package io.crmrules.drools.internal.compile;

import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.drools.internal.compile.drl.RuleHeader;
import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.io.ResourceFactory;

/**
 * The only place where rules become a KieBase.
 *
 * <p>KnowledgeBuilder, because KieHelper mixes the rules of builds that run at the same time (kie-issues 6617) and
 * kmodule.xml needs files on the class path.
 */
final class RuleCompiler {

    private RuleCompiler() {}

    /** The rules together; throws a {@link RuleException} when one does not compile. */
    static KieBase compile(Collection<RuleSource> sources) {
        return EngineGuard.uninterrupted(() -> {
            KnowledgeBuilder builder = build(sources);
            if (builder.hasErrors()) {
                throw refused(sources, builder);
            }
            InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase();
            base.addPackages(builder.getKnowledgePackages());
            selfTest(base);
            return base;
        });
    }

    private static RuntimeException refused(Collection<RuleSource> sources, KnowledgeBuilder together) {
        List<RuleProblem> alone =
                sources.stream().flatMap(source -> problems(source).stream()).toList();
        return alone.isEmpty()
                ? new IllegalStateException("rules that compile alone do not together: " + together.getErrors())
                : new RuleException(alone);
    }

    /** What is wrong with a rule, each cause once; empty when it compiles. */
    static List<RuleProblem> problems(RuleSource source) {
        return EngineGuard.uninterrupted(() -> {
            try {
                return new Mistakes(source).compile(build(List.of(source)));
            } catch (RuntimeException | LinkageError e) {
                return List.of(new RuleProblem(source.origin(), 0, "cannot be compiled (" + e.getMessage() + ").", ""));
            } catch (StackOverflowError e) {
                return List.of(new RuleProblem(source.origin(), 0, "is too long or nests too deep.", ""));
            }
        });
    }

    /** Whether the rules compile together; of none there is nothing to compile. */
    static boolean compiles(Collection<RuleSource> sources) {
        return EngineGuard.uninterrupted(() -> {
            try {
                return sources.isEmpty() || !build(sources).hasErrors();
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return false; // of which rule, each tells alone
            }
        });
    }

    /** In one go: added one by one, all rules before it are linked again with each, which takes more than twice as long. */
    private static KnowledgeBuilder build(Collection<RuleSource> sources) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(facts());
        CompositeKnowledgeBuilder together = builder.batch().type(ResourceType.DESCR);
        sources.forEach(source -> together.add(resource(source)));
        together.build();
        return builder;
    }

    /** Facts never change while rules look at them; to watch their properties would be told of as a warning per rule. */
    private static KnowledgeBuilderConfiguration facts() {
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        configuration.setOption(PropertySpecificOption.DISABLED);
        return configuration;
    }

    /** Parsed anew, for compiling changes what was parsed. */
    private static Resource resource(RuleSource source) {
        try {
            PackageDescr file = new DrlParser().parse(false, DrlText.of(source));
            RuleHeader.complete(file);
            Resource resource = ResourceFactory.newDescrResource(file);
            resource.setSourcePath(source.origin());
            return resource;
        } catch (DroolsParserException e) {
            throw new IllegalStateException(source.origin() + " was parsed before and cannot be now", e);
        }
    }

    /** Finds out now, not at the first deal, that a part of the engine is missing at run time. */
    private static void selfTest(KieBase base) {
        KieSession session = base.newKieSession();
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
