package io.crmrules.rule.support.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Policy;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.rule.Check;
import io.crmrules.rule.support.DefaultCheck;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerZonesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Stage WORK = Pipeline.builder("sales")
            .stage("work", "В работе", Stage.Type.WORKING)
            .build()
            .stages()
            .get(0);
    private final Check check = new DefaultCheck(Policy.standard().resolve(List.of()), Coverage.everything(), NOW);

    @ParameterizedTest
    @CsvSource({
        "+7 (495) 123-45-67, Europe/Moscow",
        "8 4232 12-34-56, Asia/Vladivostok",
        "84012123456, Europe/Kaliningrad",
        "+7 701 123 45 67, Asia/Qyzylorda",
        "+375 29 123-45-67, Europe/Minsk",
        "+49 30 901820, Europe/Berlin"
    })
    void a_phone_of_one_zone_tells_it(String phone, String zone) {
        assertThat(zones(Contact.builder("c").phones(phone))).containsExactly(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+79161234567", "8 800 555 35 35", "+7 411 212 34 56", "+1 212 555 0123", "12", "нет", ""})
    void a_phone_of_several_zones_or_of_none_tells_nothing(String phone) {
        assertThat(zones(Contact.builder("c").phones(phone))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Казань, Europe/Moscow",
        "' г. Казань ', Europe/Moscow",
        "г.Омск, Asia/Omsk",
        "'Россия, город Екатеринбург, ул. Мира', Asia/Yekaterinburg",
        "САНКТ-ПЕТЕРБУРГ, Europe/Moscow",
        "Королев, Europe/Moscow"
    })
    void a_city_of_one_zone_tells_it_whatever_the_phone(String city, String zone) {
        assertThat(zones(Contact.builder("c").city(city).phones("+74012123456")))
                .containsExactly(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Благовещенск", "Нью-Васюки", "-", "Казань-2"})
    void a_city_that_is_not_known_or_not_alone_tells_nothing(String city) {
        assertThat(zones(Contact.builder("c").city(city))).isEmpty();
    }

    @Test
    void a_company_tells_too_and_customers_in_two_places_have_no_one_time() {
        Contact kazan = Contact.builder("c1").city("Казань").build();
        Deal deal = Deal.builder("D", WORK, NOW)
                .contacts(kazan)
                .company(Company.builder("co").city("Самара").build())
                .build();
        Set<ZoneId> zones = CustomerZones.of(deal, check, "RU");

        assertThat(zones).containsExactlyInAnyOrder(ZoneId.of("Europe/Moscow"), ZoneId.of("Europe/Samara"));
        assertThat(CustomerZones.offset(zones, NOW)).isNull();
        assertThat(check.customersHour(NOW, deal)).isNull();
        assertThat(check.customersHour(NOW, deal.toBuilder().company(null).build()))
                .isEqualTo(18);
        assertThat(check.customersHour(null, deal.toBuilder().company(null).build()))
                .isNull();
    }

    @Test
    void zones_that_show_the_same_time_are_one() {
        Set<ZoneId> zones = Set.of(ZoneId.of("Europe/Moscow"), ZoneId.of("Europe/Minsk"));

        assertThat(CustomerZones.offset(zones, NOW)).isEqualTo(ZoneOffset.ofHours(3));
        assertThat(CustomerZones.offset(Set.of(), NOW)).isNull();
    }

    private Set<ZoneId> zones(Contact.Builder contact) {
        Deal deal = Deal.builder("D", WORK, NOW).contacts(contact.build()).build();
        return CustomerZones.of(deal, check, "RU");
    }
}
