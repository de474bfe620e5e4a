package io.crmrules.examples.harness.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A CRM whose requests are known. */
enum Vendor {
    AMOCRM("amocrm") {
        @Override
        @Nullable
        ObjectNode request(Chore chore) {
            return AmoCrmRequests.of(chore);
        }
    },
    BITRIX24("bitrix24") {
        @Override
        @Nullable
        ObjectNode request(Chore chore) {
            return Bitrix24Requests.of(chore);
        }
    };

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,14}");

    private final String name;

    Vendor(String name) {
        this.name = name;
    }

    /** As files of it are called. */
    String key() {
        return name;
    }

    /** Those from which an export of this format may be; a snapshot may be from any. */
    static List<Vendor> of(String format) {
        return List.of(values()).stream()
                .filter(vendor -> format.equals("snapshot") || format.startsWith(vendor.name))
                .toList();
    }

    /** What tells the CRM of it; null when it cannot be told, as of ids that are none of this CRM's. */
    abstract @Nullable ObjectNode request(Chore chore);

    /** Whether an id can be one of these CRMs'. */
    static boolean number(@Nullable String id) {
        return id != null && NUMBER.matcher(id).matches();
    }

    static ObjectNode request(Chore chore, String method, String path, JsonNode body) {
        ObjectNode request = JsonNodeFactory.instance.objectNode();
        request.put("key", chore.key()).put("method", method).put("path", path).set("body", body);
        return request;
    }
}
