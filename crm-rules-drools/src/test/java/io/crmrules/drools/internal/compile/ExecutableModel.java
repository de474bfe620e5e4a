package io.crmrules.drools.internal.compile;

import io.crmrules.Checklist;
import io.crmrules.drools.internal.EngineGuard;
import io.crmrules.drools.internal.compile.drl.RuleHeader;
import io.crmrules.rule.source.RuleSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rules the other way: to Java lambdas instead of classic Drools' interpreted constraints. */
public final class ExecutableModel {

    private static final Pattern ANNOTATION = Pattern.compile("@\\w+\\( \"[^\"]*\" \\)");

    private ExecutableModel() {}

    public static RuleBook book(Checklist checklist) {
        return new RuleBook(checklist, ExecutableModel::compile);
    }

    /** An annotation's text may go over several lines; the Java that is made of it breaks there. */
    private static String onOneLine(String drl) {
        return ANNOTATION
                .matcher(drl)
                .replaceAll(annotation ->
                        Matcher.quoteReplacement(annotation.group().replaceAll("\\s*\n\\s*", " ")));
    }

    private static KieBase compile(List<RuleSource> sources) {
        return EngineGuard.inside(() -> {
            KieServices services = KieServices.get();
            KieFileSystem files = services.newKieFileSystem();
            for (RuleSource source : sources) {
                files.write(
                        "src/main/resources/io/crmrules/checklist/" + source.stem() + ".drl",
                        RuleHeader.text() + onOneLine(source.drl()));
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
