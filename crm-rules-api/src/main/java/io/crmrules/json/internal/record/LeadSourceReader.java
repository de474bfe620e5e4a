package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.LeadSource;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class LeadSourceReader implements RecordReader<LeadSource> {

    private static final EnumNames<LeadSource.Kind> KINDS = new EnumNames<>(LeadSource.Kind.class);

    @Override
    public @Nullable LeadSource read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        LeadSource.Kind kind = null;
        boolean active = true;
        Instant createdAt = null;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "kind" -> kind = Values.word(in, KINDS);
                case "active" -> active = Values.flag(in, true);
                case "createdAt" -> createdAt = Values.time(in);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new LeadSource(id, name, kind, active, createdAt);
    }
}
