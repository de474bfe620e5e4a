package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Contact;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class ContactReader implements RecordReader<ContactReader.Entry> {

    private final CommonTexts common = new CommonTexts();

    /** A contact without its company, and the company's id, possibly empty. */
    public record Entry(Contact contact, String company) {}

    @Override
    public @Nullable Entry read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        List<String> phones = List.of();
        List<String> emails = List.of();
        String position = "";
        String city = "";
        LocalDate birthday = null;
        String company = "";
        Instant createdAt = null;
        Map<String, String> fields = Map.of();
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "phones" -> phones = Values.texts(in);
                case "emails" -> emails = Values.texts(in);
                case "position" -> position = common.one(Values.text(in));
                case "city" -> city = common.one(Values.text(in));
                case "birthday" -> birthday = Values.date(in);
                case "company" -> company = Values.text(in);
                case "createdAt" -> createdAt = Values.time(in);
                case "fields" -> fields = FieldsReader.fields(in);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new Entry(
                new Contact(id, name, phones, emails, position, city, birthday, null, createdAt, fields), company);
    }
}
