package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.TakenAt;
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

    private final TakenAt taken;

    public ContactReader(TakenAt taken) {
        this.taken = taken;
    }

    /**
     * A contact without its company.
     *
     * @param company the company's id, possibly empty
     * @param createdOn its creation, where that is a date and the moment of the snapshot is not known yet
     * @param lossy whether values of it were lost
     */
    public record Entry(
            Contact contact, String company, @Nullable LocalDate createdOn, boolean lossy) {}

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
        LocalDate createdOn = null;
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
                case "createdAt" -> {
                    createdOn = taken.known() ? null : TakenAt.date(in);
                    createdAt = createdOn == null ? taken.pastTimeOrEndOf(in) : null;
                }
                case "fields" -> fields = FieldsReader.fields(in);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        Contact contact = new Contact(id, name, phones, emails, position, city, birthday, null, createdAt, fields);
        return new Entry(contact, company, createdOn, in.lost() > 0);
    }
}
