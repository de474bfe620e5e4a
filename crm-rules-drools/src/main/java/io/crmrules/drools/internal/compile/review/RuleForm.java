package io.crmrules.drools.internal.compile.review;

import io.crmrules.drools.internal.compile.drl.KnownTypes;
import io.crmrules.drools.internal.compile.drl.RuleHeader;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.support.Hints;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * What a file may hold: one rule, named like the file, and nothing that reaches beyond it. Attributes are refused,
 * because a rule that is switched off, scheduled or grouped would look as if nothing violated it.
 */
public final class RuleForm {

    private final RuleSource source;
    private final List<RuleProblem> problems;

    /** Adds what is wrong to {@code problems}. */
    public RuleForm(RuleSource source, List<RuleProblem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The file's rule; null when it has none that can be used. */
    @Nullable
    public RuleDescr onlyRule(PackageDescr file) {
        int before = problems.size();
        refuse(file.getFunctions(), "a function");
        refuse(file.getClassAndEnumDeclarationDescrs(), "a declared type");
        refuse(file.getEntryPointDeclarations(), "an entry point");
        refuse(file.getWindowDeclarations(), "a window");
        file.getGlobals().forEach(this::refuseUnknown);
        file.getImports().forEach(this::refuseHiding);
        RuleDescr rule = rule(file);
        Collection<AttributeDescr> attributes =
                rule == null ? file.getAttributes() : rule.getAttributes().values(); // the file's included
        attributes.forEach(this::refuse);
        return problems.size() == before ? rule : null;
    }

    private @Nullable RuleDescr rule(PackageDescr file) {
        List<RuleDescr> rules = file.getRules();
        if (rules.size() != 1) {
            int line = rules.size() < 2 ? 0 : rules.get(1).getLine();
            problem(line, "holds " + rules.size() + " rules; a file holds one, named like the file.", "");
            return null;
        }
        RuleDescr rule = rules.get(0);
        if (rule.isQuery()) {
            problem(rule.getLine(), "holds a query; a file holds one rule.", "");
        } else if (rule.getParentName() != null) {
            problem(rule.getLine(), "extends another rule; a rule stands for itself.", "");
        } else if (!rule.getName().equals(source.stem())) {
            problem(
                    rule.getLine(),
                    "the rule is named " + Hints.quote(rule.getName()) + ", but its file " + Hints.quote(source.stem())
                            + ".",
                    "Maybe rename one of them.");
        }
        return rule;
    }

    private void refuse(Collection<? extends BaseDescr> held, String what) {
        held.stream()
                .findFirst()
                .ifPresent(first ->
                        problem(first.getLine(), "declares " + what + "; a file holds one rule and nothing else.", ""));
    }

    private void refuse(AttributeDescr attribute) {
        problem(
                attribute.getLine(),
                "the attribute '" + attribute.getName() + "' is not allowed: every rule runs on every deal.",
                "Maybe leave it out.");
    }

    private void refuseUnknown(GlobalDescr global) {
        String name = global.getIdentifier();
        String type = RuleHeader.GLOBALS.get(name);
        if (type == null) {
            problem(
                    global.getLine(),
                    "there is no global '" + name + "'.",
                    Hints.maybe(name, RuleHeader.GLOBALS.keySet()));
        } else if (Stream.of(type, type.substring(type.lastIndexOf('.') + 1)).noneMatch(global.getType()::equals)) {
            problem(
                    global.getLine(),
                    "the global '" + name + "' is no " + global.getType() + ".",
                    "Maybe 'global " + type + " " + name + "'.");
        }
    }

    /** A type of the same name as a fact would match nothing. */
    private void refuseHiding(ImportDescr imported) {
        String name = imported.getTarget();
        Class<?> hidden = KnownTypes.byName().get(name.substring(name.lastIndexOf('.') + 1));
        if (hidden != null && !hidden.getCanonicalName().equals(name)) {
            problem(
                    imported.getLine(),
                    "the import '" + name + "' hides '" + hidden.getCanonicalName() + "'.",
                    "Maybe leave it out.");
        }
    }

    private void problem(int line, String text, String hint) {
        problems.add(new RuleProblem(source.origin(), Math.max(line, 0), text, hint));
    }
}
