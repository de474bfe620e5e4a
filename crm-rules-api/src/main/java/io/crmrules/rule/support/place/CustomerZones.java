package io.crmrules.rule.support.place;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.rule.Check;
import io.crmrules.rule.support.address.Addresses;
import io.crmrules.support.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which zones the customers of a deal are. A city tells where it has the only name of its kind, a phone where its
 * area or country has one zone: mobile numbers of Russia and numbers of America tell nothing.
 */
public final class CustomerZones {

    private static final Set<String> KINDS = Set.of("г", "город", "гор", "city");

    private final Check check;
    private final Set<ZoneId> zones = new HashSet<>();

    private CustomerZones(Check check) {
        this.check = check;
    }

    /**
     * All that somebody's city or phone tells; empty when nothing does.
     *
     * @param region of national phone numbers, an ISO 3166 code
     */
    public static Set<ZoneId> of(Deal deal, Check check, String region) {
        CustomerZones all = new CustomerZones(check);
        for (Contact contact : deal.contacts()) {
            all.add(contact.city(), contact.phones(), region);
            all.add(contact.company(), region);
        }
        all.add(deal.company(), region);
        return all.zones;
    }

    /** The one offset that these zones have at this moment; null when there is none, or they differ. */
    public static @Nullable ZoneOffset offset(Set<ZoneId> zones, Instant moment) {
        ZoneOffset one = null;
        for (ZoneId zone : zones) {
            ZoneOffset offset = zone.getRules().getOffset(moment);
            if (one != null && !one.equals(offset)) {
                return null;
            }
            one = offset;
        }
        return one;
    }

    private void add(@Nullable Company company, String region) {
        if (company != null) {
            add(company.city(), company.phones(), region);
        }
    }

    /** Where somebody lives says more than where the telephone is from. */
    private void add(String city, List<String> phones, String region) {
        ZoneId home = ofCity(city);
        if (home != null) {
            zones.add(home);
            return;
        }
        for (String phone : Addresses.in(phones, check)) {
            String number = Addresses.e164(phone, region);
            ZoneId zone = number == null ? null : ZoneTable.PREFIXES.ofPrefix(number.substring(1));
            if (zone != null) {
                zones.add(zone);
            }
        }
    }

    /** "г. Казань, ул. Баумана" is Kazan. */
    private static @Nullable ZoneId ofCity(String city) {
        for (String part : city.split(",", -1)) {
            String name = Texts.normalised(part.replace('.', ' '));
            int space = name.indexOf(' ');
            boolean called = space > 0 && KINDS.contains(name.substring(0, space));
            ZoneId zone = ZoneTable.CITIES.of(called ? name.substring(space + 1) : name);
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }
}
