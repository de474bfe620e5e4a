package io.crmrules.drools.testkit.internal.run;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.crmrules.support.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/**
 * Writes a part of a YAML file as YAML of its own, every value on the line on which it stood: what a policy's reader
 * says of it then names the right line.
 */
final class PolicyText {

    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    private PolicyText() {}

    static String of(YamlNode node) {
        PolicyText written = new PolicyText();
        written.write(node);
        return written.text.toString();
    }

    private void write(YamlNode node) {
        goTo(node.line());
        if (node.isMap()) {
            write(node.map());
        } else if (node.isList()) {
            write(node.list());
        } else if (node.isText()) {
            write(node.text());
        } else {
            text.append("null");
        }
    }

    private void write(Map<String, YamlNode> entries) {
        text.append('{');
        entries.forEach((key, value) -> {
            goTo(value.line());
            write(key);
            text.append(": ");
            write(value);
            text.append(", ");
        });
        text.append('}');
    }

    private void write(List<YamlNode> items) {
        text.append('[');
        for (YamlNode item : items) {
            write(item);
            text.append(", ");
        }
        text.append(']');
    }

    private void write(String word) {
        text.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(word))
                .append('"');
    }

    private void goTo(int wanted) {
        while (line < wanted) {
            text.append('\n');
            line++;
        }
    }
}
