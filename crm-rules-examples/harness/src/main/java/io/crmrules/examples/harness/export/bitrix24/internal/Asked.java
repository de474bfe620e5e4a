package io.crmrules.examples.harness.export.bitrix24.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether activities were asked for owner by owner: then the file is called after the owner, whose they all are. */
final class Asked {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Asked() {}

    /** The owner's list; empty when the answer is about everybody. An empty answer is about whom its name says. */
    static String activities(Answer answer) {
        Matcher number = NUMBER.matcher(answer.label());
        Long total = answer.total();
        boolean behindTheLast = answer.records().isEmpty() && total != null && total > 0;
        if (behindTheLast || !number.find()) {
            return "";
        }
        boolean one = answer.records().stream()
                .allMatch(record -> record.text("OWNER_ID").equals(number.group()));
        String type = answer.records().isEmpty() ? "" : answer.records().get(0).text("OWNER_TYPE_ID");
        return !one ? "" : Lists.key(type, number.group());
    }
}
