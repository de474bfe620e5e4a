package io.crmrules.support.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one YAML document into a tree of {@link YamlNode}s. Whatever the text is, problems go to the complaints and
 * nothing is thrown. Aliases are not followed, so that a small file cannot mean a huge one.
 *
 * <p>For whoever reads a file that people write by hand: policies, roles, worked cases.
 */
public final class YamlReader {

    /** More than anybody writes by hand. */
    private static final int MOST_BYTES = 1 << 18;

    private static final int DEEPEST = 32;
    private static final Pattern MARK = Pattern.compile("(?m)^(.*)\\R in 'reader', line (\\d{1,9}), column");
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final YAMLParser parser;

    private YamlReader(YAMLParser parser) {
        this.parser = parser;
    }

    /** The content of a UTF-8 file; nothing, after a complaint, when it cannot be read. */
    public static YamlNode read(Path path, String name, Complaints complaints) {
        YamlPlace place = YamlPlace.of(name, complaints);
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    name,
                    complaints);
        } catch (CharacterCodingException e) {
            place.complain("is not written in UTF-8", "Maybe the editor can save it as UTF-8.");
        } catch (IOException e) {
            place.complain("cannot be read", Files.exists(path) ? "" : "There is no such file.");
        }
        return YamlNode.nothing(place);
    }

    /** The content of {@code text}; nothing, after a complaint, when it is no YAML. An empty text is nothing too. */
    public static YamlNode read(String text, String name, Complaints complaints) {
        YamlPlace place = YamlPlace.of(name, complaints);
        if (text.length() > MOST_BYTES) {
            place.complain("is larger than 256 KB", "");
            return YamlNode.nothing(place);
        }
        try (YAMLParser parser = FACTORY.createParser(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            return new YamlReader(parser).document(place);
        } catch (TooDeep e) {
            place.complain("is nested more than " + DEEPEST + " deep", "");
        } catch (JsonProcessingException e) {
            notYaml(place, e.getOriginalMessage());
        } catch (IOException e) {
            place.complain("cannot be read", "");
        }
        return YamlNode.nothing(place);
    }

    /** The parser's message names contexts, problems and marks below each other; the last mark is the problem's. */
    private static void notYaml(YamlPlace place, String message) {
        String problem = message.startsWith("Expected a field name")
                ? "a key is no single value"
                : message.lines().findFirst().orElse("");
        int line = 0;
        Matcher mark = MARK.matcher(message);
        while (mark.find()) {
            problem = mark.group(1);
            line = Integer.parseInt(mark.group(2));
        }
        place.onLine(line).complain("no YAML: " + Hints.oneLine(problem), "");
    }

    private YamlNode document(YamlPlace place) throws IOException {
        JsonToken first = parser.nextToken();
        YamlNode root = first == null ? YamlNode.nothing(place) : node(place.onLine(line()), first, 0);
        if (first != null && parser.nextToken() != null) {
            place.onLine(line()).complain("a second document begins", "Maybe '---' stands there by mistake.");
        }
        return root;
    }

    private YamlNode node(YamlPlace place, JsonToken token, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            place.complain("anchors (&) and aliases (*) are not read", "Write the value out.");
        }
        return switch (token) {
            case START_OBJECT -> YamlNode.map(place, entries(place, depth));
            case START_ARRAY -> YamlNode.list(place, items(place, depth));
            case VALUE_NULL -> YamlNode.nothing(place);
            default -> YamlNode.text(place, parser.getText());
        };
    }

    private Map<String, YamlNode> entries(YamlPlace place, int depth) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            YamlPlace at = place.key(key, line());
            YamlNode value = node(at, parser.nextToken(), depth + 1);
            YamlNode earlier = entries.putIfAbsent(key, value);
            if (earlier != null) {
                at.complain("stands here a second time", "The first is on line " + earlier.line() + ".");
            }
        }
        return entries;
    }

    private List<YamlNode> items(YamlPlace place, int depth) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(place.item(items.size(), line()), token, depth + 1));
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Ends the reading of a text that only wants to be deep. */
    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1;
    }
}
