package io.crmrules.drools.testkit.synthetic;

import java.util.List;

/** What people of a machinery dealer write into their CRM. */
final class SyntheticTexts {

    private static final List<String> FIRST = List.of(
            "Анна", "Борис", "Виктор", "Галина", "Дмитрий", "Елена", "Жанна", "Игорь", "Кирилл", "Лидия", "Марат");
    private static final List<String> LAST =
            List.of("Петренко", "Гайдай", "Черных", "Шевчук", "Седых", "Бондарь", "Коваленко", "Мороз", "Ким");
    private static final List<String> GOODS = List.of(
            "Автокран 25 т", "Экскаватор-погрузчик", "Мини-погрузчик", "Самосвал 6×4", "Каток дорожный", "Гидромолот");
    private static final List<String> CITIES = List.of("Казань", "Тверь", "Пермь", "Самара", "Орёл", "Уфа");
    private static final List<String> AGREED = List.of(
            "отправлю расчёт лизинга",
            "ждут договор на согласование",
            "решили встретиться на площадке",
            "перезвоню после планёрки",
            "отправлю фото и паспорт машины");
    private static final List<String> TO_DO = List.of(
            "Отправить договор и спецификацию", "Перезвонить и согласовать срок поставки",
            "Уточнить комплектацию у инженера", "Подготовить расчёт лизинга на три года");
    private static final List<String> REASONS =
            List.of("купили у конкурента", "проект отложен", "не устроил срок поставки", "нужна другая техника");

    private SyntheticTexts() {}

    static String person(int number) {
        return FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size());
    }

    static String city(int number) {
        return CITIES.get(number % CITIES.size());
    }

    static String title(Dice dice, int customer) {
        return dice.pick(GOODS) + ", " + city(customer);
    }

    /** Unique: a text that recurs is a finding of its own. */
    static String comment(Dice dice, String deal, int number) {
        return "Обсудили " + dice.pick(GOODS) + " по сделке " + deal + ", разговор " + number + ": клиент просит "
                + dice.between(2, 12) + " недель, " + dice.pick(AGREED);
    }

    static String task(Dice dice) {
        return dice.pick(TO_DO);
    }

    static String note(Dice dice) {
        return "Нужен " + dice.pick(GOODS) + ", бюджет до " + dice.between(2, 30) + " млн, решает главный механик";
    }

    static String reason(Dice dice) {
        return dice.pick(REASONS);
    }
}
