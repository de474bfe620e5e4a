package io.crmrules.drools.internal;

import io.crmrules.support.FatJar;
import java.util.List;

/**
 * What Drools finds by name only. Where it does not, it ends with a NullPointerException, or says of sound rules that
 * they are wrong.
 */
public final class EngineParts {

    /** Each of them is needed: a checker cannot be built without it. */
    private static final List<String> FILES = List.of(
            "META-INF/kie.default.properties.conf",
            "META-INF/services/org.drools.base.base.CoreComponentsBuilder",
            "META-INF/services/org.drools.compiler.rule.builder.ConstraintBuilder",
            "META-INF/services/org.drools.core.base.FieldAccessorFactory",
            "META-INF/services/org.drools.core.reteoo.CoreComponentFactory",
            "META-INF/services/org.drools.core.reteoo.RuntimeComponentFactory",
            "META-INF/services/org.kie.api.io.KieResources",
            "META-INF/services/org.kie.internal.builder.KnowledgeBuilderFactoryService");

    private static final String COMPILER = "org.eclipse.jdt.internal.compiler.Compiler";

    private EngineParts() {}

    /**
     * Refuses a class path on which Drools would not find its parts.
     *
     * @throws IllegalStateException when one is lost
     * @throws SecurityException when the jar of the compiler is signed wrongly
     */
    public static void require() {
        ClassLoader own = EngineParts.class.getClassLoader();
        FatJar.require(own, FILES);
        FatJar.requireNamed( // two jars have this file, and what the other one names compiles nothing
                own,
                "META-INF/services/org.drools.wiring.api.ComponentsSupplier",
                "org.drools.wiring.dynamic.DynamicComponentsSupplier");
        try {
            Class.forName(COMPILER, false, own);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The class path lacks " + COMPILER + ", by which Drools compiles rules. Maybe the dependency"
                            + " org.eclipse.jdt:ecj was excluded, or a fat jar was minimised.",
                    e);
        }
    }
}
