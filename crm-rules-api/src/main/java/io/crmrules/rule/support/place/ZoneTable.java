package io.crmrules.rule.support.place;

import io.crmrules.support.Texts;
import io.crmrules.support.Words;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which zone a name or a prefix means, where it means exactly one: {@code cities.properties} and
 * {@code prefixes.properties}, a line for each zone.
 */
final class ZoneTable {

    static final ZoneTable CITIES = read("cities");
    static final ZoneTable PREFIXES = read("prefixes");

    private final Map<String, ZoneId> zones = new HashMap<>();
    private int longest;

    private static ZoneTable read(String file) {
        ZoneTable table = new ZoneTable();
        Words.beside(ZoneTable.class, file, "").all().forEach((zone, names) -> {
            ZoneId id = ZoneId.of(zone);
            for (String name : names.split(",", -1)) {
                table.put(Texts.normalised(name), id);
            }
        });
        return table;
    }

    private void put(String name, ZoneId zone) {
        if (zones.put(name, zone) != null) {
            throw new IllegalStateException("'" + name + "' stands in the table of zones twice.");
        }
        longest = Math.max(longest, name.length());
    }

    /** The zone of this normalised name; null when it means none, or several. */
    @Nullable
    ZoneId of(String name) {
        return zones.get(name);
    }

    /** The zone of the longest prefix of these digits that there is; null when there is none. */
    @Nullable
    ZoneId ofPrefix(String digits) {
        for (int length = Math.min(longest, digits.length()); length > 0; length--) {
            ZoneId zone = zones.get(digits.substring(0, length));
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }
}
