package io.crmrules.rule.facts;

import java.util.List;

/**
 * What cannot be right on a card: a prepared fact of DEAL scope.
 *
 * @param subject whose data it is: a {@link io.crmrules.model.Contact}, or the {@link io.crmrules.model.Deal} itself
 * @param fields the paths of the fields ("contact.phone"), each once
 * @param values what stands there, in the order of the fields: texts as they were typed, a date or an amount
 */
public record MalformedData(Object subject, List<String> fields, List<Object> values) {

    public MalformedData {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }
}
