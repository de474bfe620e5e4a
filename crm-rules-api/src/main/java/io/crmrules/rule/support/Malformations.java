package io.crmrules.rule.support;

import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.policy.CardField;
import io.crmrules.rule.Check;
import io.crmrules.rule.facts.MalformedData;
import io.crmrules.rule.support.address.Addresses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What cannot be right on the cards of deals. Remembers what it found at contacts, for reading phones takes its time. */
final class Malformations {

    /** What programs put where nobody has entered a date. */
    private static final Set<LocalDate> FILLERS = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1));

    private final Check check;
    private final Map<Place, IdentityHashMap<Contact, MalformedData>> byPlace = new HashMap<>();

    /** Where phones without a country code are, and which day it is there. */
    private record Place(String region, LocalDate today) {}

    Malformations(Check check) {
        this.check = check;
    }

    List<MalformedData> of(Deal deal, String region, LocalDate today) {
        Place place = new Place(region, today);
        List<MalformedData> found = new ArrayList<>(0);
        Money amount = deal.amount();
        if (amount != null && amount.negative()) {
            found.add(new MalformedData(deal, List.of(CardField.DEAL_AMOUNT.path()), List.of(amount)));
        }
        for (Contact contact : deal.contacts()) {
            MalformedData data = of(contact, place);
            if (!data.fields().isEmpty()) {
                found.add(data);
            }
        }
        return found;
    }

    private MalformedData of(Contact contact, Place place) {
        return byPlace.computeIfAbsent(place, any -> new IdentityHashMap<>())
                .computeIfAbsent(contact, any -> read(contact, place));
    }

    private MalformedData read(Contact contact, Place place) {
        Set<String> fields = new LinkedHashSet<>(0);
        List<Object> values = new ArrayList<>(0);
        for (String phone : Addresses.in(contact.phones(), check)) {
            add(Addresses.possiblePhone(phone, place.region) ? null : phone, CardField.CONTACT_PHONE, fields, values);
        }
        for (String email : Addresses.in(contact.emails(), check)) {
            add(Addresses.email(email) ? null : email, CardField.CONTACT_EMAIL, fields, values);
        }
        LocalDate birthday = contact.birthday();
        boolean wrong = birthday != null && (birthday.isAfter(place.today) || FILLERS.contains(birthday));
        add(wrong ? birthday : null, CardField.CONTACT_BIRTHDAY, fields, values);
        return new MalformedData(contact, List.copyOf(fields), values);
    }

    private static void add(@Nullable Object value, CardField field, Set<String> fields, List<Object> values) {
        if (value != null) {
            fields.add(field.path());
            values.add(value);
        }
    }
}
