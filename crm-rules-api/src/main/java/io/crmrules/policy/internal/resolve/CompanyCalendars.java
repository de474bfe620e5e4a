package io.crmrules.policy.internal.resolve;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whose working time is whose. */
final class CompanyCalendars {

    private final BusinessCalendar company;
    private final Map<String, BusinessCalendar> ofUsers;
    private final Map<String, BusinessCalendar> ofPipelines;
    private final Map<ZoneId, BusinessCalendar> inZones = new ConcurrentHashMap<>();

    CompanyCalendars(
            BusinessCalendar company,
            Map<String, BusinessCalendar> ofUsers,
            Map<String, BusinessCalendar> ofPipelines) {
        this.company = company;
        this.ofUsers = Map.copyOf(ofUsers);
        this.ofPipelines = Map.copyOf(ofPipelines);
        this.inZones.put(company.zone(), company);
    }

    BusinessCalendar company() {
        return company;
    }

    BusinessCalendar of(@Nullable User user) {
        BusinessCalendar own = own(user);
        return own == null ? company : own;
    }

    BusinessCalendar of(Deal deal) {
        BusinessCalendar own = own(deal.owner());
        if (own != null || ofPipelines.isEmpty()) {
            return own == null ? company : own;
        }
        return ofPipelines.getOrDefault(deal.pipeline().id(), company);
    }

    /** Each that somebody has by the policy, the company's first. */
    Set<BusinessCalendar> all() {
        Set<BusinessCalendar> all = new LinkedHashSet<>(List.of(company));
        new TreeMap<>(ofUsers).values().forEach(all::add);
        new TreeMap<>(ofPipelines).values().forEach(all::add);
        return all;
    }

    Map<String, BusinessCalendar> ofUsers() {
        return ofUsers;
    }

    Map<String, BusinessCalendar> ofPipelines() {
        return ofPipelines;
    }

    private @Nullable BusinessCalendar own(@Nullable User user) {
        if (user == null) {
            return null;
        }
        BusinessCalendar named = ofUsers.isEmpty() ? null : ofUsers.get(user.id());
        ZoneId zone = named == null ? user.zone() : null;
        return zone == null ? named : inZones.computeIfAbsent(zone, company::in);
    }
}
