package io.crmrules.drools.internal.compile;

import io.crmrules.Checklist;
import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.rule.RuleSource;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules the other way: to Java lambdas instead of classic Drools' interpreted constraints. */
public final class ExecutableModel {

    private ExecutableModel() {}

    public static RuleBook book(Checklist checklist) {
        return new RuleBook(checklist, ExecutableModel::compile);
    }

    private static KieBase compile(List<RuleSource> sources) {
        return EngineGuard.inside(() -> {
            KieServices services = KieServices.get();
            KieFileSystem files = services.newKieFileSystem();
            for (RuleSource source : sources) {
                files.write(
                        "src/main/resources/io/crmrules/checklist/" + source.stem() + ".drl",
                        RuleHeader.text() + source.drl());
            }
            KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new AssertionError(builder.getResults().getMessages().toString());
            }
            return services.newKieContainer(builder.getKieModule().getReleaseId())
                    .getKieBase();
        });
    }
}
