package io.crmrules.examples.harness.export.amocrm.internal.reference;

import io.crmrules.examples.harness.export.amocrm.internal.ExportFolder;
import io.crmrules.examples.harness.export.amocrm.internal.Resource;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Times;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the account says for all of its records. */
public final class Account {

    private static final String SYSTEM_MEETING = "2";
    private static final Pattern MEETING =
            Pattern.compile("встреч|meeting|переговор", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> taskTypes = new HashMap<>();
    private final Set<String> meetings = new HashSet<>();
    private ZoneId zone;
    private boolean zoneNamed;
    private String currency = "RUB";
    private String host = "";

    private Account(ZoneId zone) {
        this.zone = zone;
    }

    /** The account of an export; {@code zone} stands in for one that names none. */
    public static Account read(ExportFolder folder, ZoneId zone) {
        Account account = new Account(zone);
        folder.forEach(Resource.ACCOUNT, account::add);
        return account;
    }

    private void add(JsonCursor account) {
        zone = zoneOf(account.at("_embedded", "datetime_settings", "timezone"));
        String code = account.text("currency");
        currency = code.isBlank() ? currency : code;
        host = hostOf(account);
        for (JsonCursor type : account.at("_embedded", "task_types").items()) {
            String id = type.id("id");
            if (id != null) {
                taskTypes.put(id, type.text("name"));
                if (MEETING.matcher(type.text("name")).find()) {
                    meetings.add(id);
                }
            }
        }
    }

    private ZoneId zoneOf(JsonCursor timezone) {
        String name = timezone.text();
        try {
            if (name.isBlank()) {
                return zone;
            }
            ZoneId known = ZoneId.of(name);
            zoneNamed = true;
            return known;
        } catch (DateTimeException unknown) {
            timezone.report("The time zone \"" + name + "\" is not known; " + zone + " is taken.", "");
            return zone;
        }
    }

    /** Never anything else than a host of the vendor: users will click on it. */
    private static String hostOf(JsonCursor account) {
        String subdomain = account.text("subdomain");
        if (!subdomain.matches("[A-Za-z0-9-]{1,63}")) {
            return "";
        }
        String link = account.at("_links", "self").text("href");
        String domain = link.matches("https://[^/]+\\.kommo\\.com/.*")
                ? "kommo.com"
                : link.matches("https://[^/]+\\.amocrm\\.com/.*") ? "amocrm.com" : "amocrm.ru";
        return subdomain + "." + domain;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The zone as the account names it, null when it does not. */
    public @Nullable ZoneId namedZone() {
        return zoneNamed ? zone : null;
    }

    /** Reads moments in the account's zone. */
    public Times times() {
        return new Times(zone);
    }

    /** RUB unless the account says otherwise. */
    public String currency() {
        return currency;
    }

    /** The name of a type of tasks, its id when the account does not name it. */
    public String taskType(@Nullable String id) {
        return id == null ? "" : taskTypes.getOrDefault(id, id);
    }

    /** Whether tasks of this type are meetings; type 2 is one in every account. */
    public boolean meeting(@Nullable String taskType) {
        return taskType != null && (taskType.equals(SYSTEM_MEETING) || meetings.contains(taskType));
    }

    /** Where to open a lead, empty when the account is not known. */
    public String urlOf(String leadId) {
        boolean linkable = !host.isEmpty() && leadId.matches("\\d+");
        return linkable ? "https://" + host + "/leads/detail/" + leadId : "";
    }
}
