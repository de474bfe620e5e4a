package io.crmrules.drools;

import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.support.Words;

/** The list of rule errors: of each the message, the advice, and an example of wrong and right. */
final class ErrorsPage {

    private final Words words;
    private final Words examples = Words.beside(ErrorsPage.class, "errors", "en");
    private final boolean russian;

    private ErrorsPage(String language) {
        this.words = Words.beside(RuleProblem.class, "words", language);
        this.russian = language.equals("ru");
    }

    static String markdown(String language) {
        return new ErrorsPage(language).page();
    }

    private String page() {
        StringBuilder page = new StringBuilder(
                russian
                        ? "# Ошибки в правилах\n\nЧто говорит crm-rules о правиле, которое нельзя использовать, и как это исправить."
                                + " Вместо «…» в сообщении стоит то, что написано в правиле.\n"
                        : "# Errors in rules\n\nWhat crm-rules says of a rule that cannot be used, and how to mend it."
                                + " For … a message has what the rule says.\n");
        for (RuleFlaw flaw : RuleFlaw.values()) {
            page.append("\n<a id=\"")
                    .append(flaw.anchor())
                    .append("\"></a>\n\n## ")
                    .append(flaw.anchor());
            page.append("\n\n").append(shown(flaw.name())).append("\n");
            if (words.has(flaw.name() + ".hint")) {
                page.append("\n").append(shown(flaw.name() + ".hint")).append("\n");
            }
            page.append(example(flaw, "wrong", russian ? "Неверно" : "Wrong"));
            page.append(example(flaw, "right", russian ? "Верно" : "Right"));
        }
        return page.toString();
    }

    private String shown(String key) {
        String text = words.of(key).replaceAll("\\{\\d}", "…");
        return Character.toUpperCase(text.charAt(0))
                + text.substring(1).replace("<", "&lt;").replace("*", "\\*");
    }

    private String example(RuleFlaw flaw, String which, String title) {
        return "\n" + title + ":\n\n```\n" + examples.of(flaw.name() + "." + which) + "\n```\n";
    }
}
