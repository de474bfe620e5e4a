package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Interaction;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class InteractionReader implements RecordReader<Interaction> {

    private static final EnumNames<Interaction.Type> TYPES = new EnumNames<>(Interaction.Type.class);
    private static final EnumNames<Interaction.Direction> DIRECTIONS = new EnumNames<>(Interaction.Direction.class);

    private final Directory directory;

    InteractionReader(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable Interaction read(Cursor in) throws IOException {
        String id = null;
        Interaction.Type type = null;
        Interaction.Direction direction = null;
        Instant startedAt = null;
        Integer talkSeconds = null;
        boolean held = false;
        Directory.Person user = Directory.Person.NOBODY;
        String line = "";
        String recording = "";
        boolean shared = false;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "type" -> type = Values.word(in, TYPES);
                case "direction" -> direction = Values.word(in, DIRECTIONS);
                case "startedAt" -> startedAt = Values.time(in);
                case "talkSeconds" -> talkSeconds = Values.seconds(in);
                case "held" -> held = Values.flag(in, false);
                case "user" -> user = directory.person(in);
                case "line" -> line = Values.text(in);
                case "recording" -> recording = Values.text(in);
                case "shared" -> shared = Values.flag(in, false);
                default -> in.unknown();
            }
        }
        if (id == null || type == null || startedAt == null) {
            in.incomplete("id", id, "type", type, "startedAt", startedAt);
            return null;
        }
        return new Interaction(
                id,
                type,
                direction,
                startedAt,
                talkSeconds,
                held,
                user.user(),
                line,
                recording,
                shared,
                user.stranger());
    }
}
