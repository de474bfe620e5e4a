package io.crmrules.drools.testkit.synthetic;

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
    /** Texts that say too little, and some that say just enough for a task or a comment. */
    private static final List<String> POOR = List.of(
            "Ок!",
            "созвонились",
            "НЕДОЗВОН",
            "н.д.",
            "Перезвонить",
            " Call  back ",
            "follow-up",
            "Выслать К",
            "Выслать КП",
            "Звонок 👍е",
            "лдж фвпрк, qwrtp sdfg 12 зщшгн вапрк",
            "Клиенту нужен кран с доставко",
            "Клиенту нужен кран с доставкой",
            "Клиенту нужна консультация специалиста",
            "Клиент   —   думает   …",
            "Позвонить клиенту ещё раз завтра",
            "клиенту сегодня",
            "Ещё раз созвонились с клиентом",
            "Связаться с client later");

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
            "другое, потом скажу");

    private static final List<String> OTHER_REASONS = List.of("Другое", "Other...", "«ДРУГОЕ»");

    private static final List<String> NAMES = List.of(
            "Иванов Пётр",
            "Пётр Сидоров",
            "петр",
            "Ли Ян",
            "Анна-Мария Ким",
            "ООО «Ромашка»",
            "ООО Лютик",
            "Ромашка, ИП Иванов",
            "Acme Ltd",
            "ACME Inc.",
            "GmbH",
            "👍");

    private RandomTexts() {}

    /** What somebody is called, now and then nothing. */
    static String name(Dice dice) {
        return dice.chance(25) ? blank(dice) : dice.pick(NAMES);
    }

    /** Nothing to read in so many of a hundred, else something, now and then something odd. */
    static String text(Dice dice, int blankPercent) {
        if (dice.chance(blankPercent)) {
            return blank(dice);
        }
        int kind = dice.below(100);
        return dice.pick(kind < 15 ? ODD : kind < 30 ? POOR : PLAIN);
    }

    /** Nothing to read. */
    static String blank(Dice dice) {
        return dice.pick(EMPTY);
    }

    /** Why the customer was refused: for another reason in so many of a hundred. */
    static String reason(Dice dice, int otherPercent) {
        if (dice.chance(otherPercent)) {
            return dice.pick(OTHER_REASONS);
        }
        return dice.chance(60) ? dice.pick(REASONS) : text(dice, 80);
    }
}
