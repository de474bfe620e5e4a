package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.JsonCursor;

/** What an activity ("дело") of the CRM is: by its type or, for the type "user-defined", by its provider. */
enum ActivityKind {
    MEETING,
    CALL,
    TASK,
    EMAIL,
    MESSAGE,
    /** A session of an open channel: its single messages are not in any export. */
    CHAT,
    /** An application's own, of which only the application knows whether somebody was talked to. */
    UNKNOWN,
    /** Neither a plan nor a contact with the customer: a payment, a delivery, a form that was filled in. */
    NOTE;

    static ActivityKind of(JsonCursor record) {
        return switch (record.text("TYPE_ID")) {
            case "1" -> MEETING;
            case "2" -> CALL;
            case "3" -> TASK;
            case "4" -> EMAIL;
            default -> byProvider(record.text("PROVIDER_ID"));
        };
    }

    private static ActivityKind byProvider(String provider) {
        return switch (provider) {
            case "CRM_TODO", "CRM_TASKS_TASK" -> TASK;
            case "CRM_MEETING" -> MEETING;
            case "CRM_SMS" -> MESSAGE;
            case "IMOPENLINES_SESSION" -> CHAT;
            case "", "REST_APP", "CONFIGURABLE_REST_APP" -> UNKNOWN;
            default -> NOTE;
        };
    }
}
