package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.drl.KnownTypes;
import io.crmrules.drools.internal.compile.drl.RuleHeader;
import io.crmrules.drools.internal.compile.tree.Lookalikes;
import io.crmrules.drools.internal.compile.tree.RuleTree;
import io.crmrules.drools.internal.compile.tree.RuleTree.Annotation;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleSource;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a file is named like its rule, and imports and says before it only what a rule may. */
final class Form {

    private static final String NAME = "[a-z0-9][a-z0-9-]*";

    private final RuleSource source;
    private final Flaws flaws;

    Form(RuleSource source, Flaws flaws) {
        this.source = source;
        this.flaws = flaws;
    }

    void check(RuleTree tree) {
        name(tree.name());
        tree.imports().forEach(this::imported);
        tree.globals().forEach(this::global);
        Set<String> seen = new HashSet<>();
        for (Annotation annotation : tree.annotations()) {
            if (annotation.values().isEmpty()) {
                flaws.add(
                        RuleFlaw.EMPTY_ANNOTATION,
                        annotation.name().place(),
                        annotation.name().text());
            } else if (!seen.add(annotation.name().text())) {
                flaws.add(
                        RuleFlaw.ANNOTATION_TWICE,
                        annotation.name().place(),
                        annotation.name().text());
            }
        }
    }

    private void name(Word name) {
        if (Lookalikes.mixed(name.text())) {
            flaws.add(
                    RuleFlaw.MIXED_LETTERS,
                    name.place(),
                    name.text(),
                    Lookalikes.cyrillic(name.text()),
                    Lookalikes.latin(name.text()));
        } else if (!name.text().equals(source.stem())) {
            flaws.add(RuleFlaw.OTHER_NAME, name.place(), name.text(), source.stem());
        } else if (!name.text().matches(NAME)) {
            flaws.add(RuleFlaw.BAD_NAME, name.place(), name.text());
        }
    }

    private void imported(Word imported) {
        Set<String> known = KnownTypes.byName().values().stream()
                .flatMap(type -> Stream.of(type.getPackageName() + ".*", type.getCanonicalName()))
                .collect(Collectors.toSet());
        RuleHeader.imports().forEach(known::add);
        if (!known.contains(imported.text())) {
            flaws.unknown(RuleFlaw.UNKNOWN_IMPORT, imported, known, imported.text());
        }
    }

    private void global(RuleTree.Global global) {
        String type = RuleHeader.GLOBALS.get(global.name().text());
        boolean known = type != null
                && (type.equals(global.type().text())
                        || type.substring(type.lastIndexOf('.') + 1)
                                .equals(global.type().text()));
        if (!known) {
            flaws.add(
                    RuleFlaw.UNKNOWN_GLOBAL,
                    global.name().place(),
                    global.type().text() + " " + global.name().text());
        }
    }
}
