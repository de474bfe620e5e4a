package io.crmrules.drools.testkit;

import java.util.List;

/** Texts as people, robots and copy-and-paste leave them in a CRM. */
final class RandomTexts {

    private static final List<String> EMPTY =
            List.of("", " ", "\u00a0", "\u202f \t", "-", "нет", "н/д", "0", ".", "n/a");
    private static final List<String> ODD = List.of(
            "👍",
            "Ок 👌🏽",
            "مرحبا بالعميل",
            "\u202Eрткелоб",
            "!!!",
            "ааааааа",
            "позвонить",
            "- -",
            "Нет связи",
            "0,5 тонны",
            "\ufeffтест",
            "a\u0000b");
    private static final List<String> PLAIN = List.of(
            "Обсудили условия поставки, отправлю договор до конца недели",
            "Клиент просит рассрочку на три месяца, решили посчитать",
            "Отправить коммерческое предложение",
            "Перезвонить в понедельник и согласовать встречу",
            "Нужен кран на 25 тонн с доставкой в Казань");

    private static final List<String> REASONS = List.of(
            "Маленький бюджет",
            "«МАЛЕНЬКИЙ \u00a0бюджет»!",
            "small budget",
            "Ｓmall Budget.",
            "маленький-бюджет",
            "Другое",
            "Other...",
            "другое, потом скажу");

    private RandomTexts() {}

    /** Nothing to read in so many of a hundred, else something, now and then something odd. */
    static String text(Dice dice, int blankPercent) {
        if (dice.chance(blankPercent)) {
            return dice.pick(EMPTY);
        }
        return dice.chance(15) ? dice.pick(ODD) : dice.pick(PLAIN);
    }

    /** Why the customer was refused. */
    static String reason(Dice dice) {
        return dice.chance(60) ? dice.pick(REASONS) : text(dice, 70);
    }
}
