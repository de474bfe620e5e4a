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

    /** Whether the activity shows a task of the portal, rather than one of the CRM alone. */
    static boolean ofPortalTask(JsonCursor record) {
        return record.text("TYPE_ID").equals("3") || record.text("PROVIDER_ID").matches("CRM_TASKS_TASK|TASKS");
    }

    private static ActivityKind byProvider(String provider) {
        return switch (provider) {
            case "CRM_TODO", "CRM_TASKS_TASK", "TASKS" -> TASK;
            case "CRM_MEETING", "CRM_CALENDAR_SHARING", "CALENDAR_SHARING", "CRM_CALENDAR", "CRM_BOOKING", "BOOKING" ->
                MEETING;
            case "CRM_ZOOM", "ZOOM", "VISIT_TRACKER", "CRM_VISIT", "CRM_VIDEOCONFERENCE" -> MEETING;
            case "CRM_CALL", "VOXIMPLANT_CALL", "CALL_LIST", "CRM_CALL_TRACKER", "CALL_TRACKER" -> CALL;
            case "CRM_EMAIL" -> EMAIL;
            case "CRM_SMS", "CRM_NOTIFICATION", "CRM_NOTIFICATIONS", "CRM_WHATSAPP" -> MESSAGE;
            case "IMOPENLINES_SESSION" -> CHAT;
            case "CRM_WEBFORM", "CRM_PAYMENT", "CRM_DELIVERY", "CRM_ORDER", "STORE_DOCUMENT", "CRM_DOCUMENT" -> NOTE;
            case "CRM_SIGN_DOCUMENT",
                    "CRM_SIGN_B2E_DOCUMENT",
                    "CRM_TASKS_TASK_COMMENT",
                    "CRM_REQUEST",
                    "CRM_LF_MESSAGE" -> NOTE;
            default -> UNKNOWN;
        };
    }
}
