package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Company;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class CompanyReader implements RecordReader<Company> {

    private final CommonTexts common = new CommonTexts();

    @Override
    public @Nullable Company read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        String city = "";
        List<String> phones = List.of();
        List<String> emails = List.of();
        Map<String, String> fields = Map.of();
        Instant createdAt = null;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "city" -> city = common.one(Values.text(in));
                case "phones" -> phones = Values.texts(in);
                case "emails" -> emails = Values.texts(in);
                case "fields" -> fields = FieldsReader.fields(in);
                case "createdAt" -> createdAt = Values.time(in);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new Company(id, name, city, phones, emails, fields, createdAt);
    }
}
