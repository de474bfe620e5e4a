package io.crmrules.examples.benchmarks.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Parses a snapshot file with Jackson databind and does nothing else: each record is bound and forgotten. */
final class ParseAlone {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addDeserializer(Instant.class, new Text<>(Instant.class, ParseAlone::instant))
                    .addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse)));

    private ParseAlone() {}

    /** How many deals the file has. */
    static int deals(Path file) throws IOException {
        int deals = 0;
        try (JsonParser parser = MAPPER.createParser(file.toFile())) {
            Parsed.Head head = MAPPER.readValue(parser, Parsed.Head.class);
            if (!"crm-rules/snapshot/1".equals(head.format())) {
                throw new IOException(file + " is no snapshot");
            }
            MappingIterator<Parsed.Line> lines = MAPPER.readValues(parser, Parsed.Line.class);
            while (lines.hasNextValue()) {
                deals += lines.nextValue().stage() == null ? 0 : 1;
            }
        }
        return deals;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** Binds a text by a function of java.time. */
    private static final class Text<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1;

        private final transient Function<String, T> read;

        Text(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return read.apply(parser.getText());
        }
    }
}
