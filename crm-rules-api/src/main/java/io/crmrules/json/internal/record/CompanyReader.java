package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.TakenAt;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Company;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public final class CompanyReader implements RecordReader<CompanyReader.Entry> {

    private final CommonTexts common = new CommonTexts();
    private final TakenAt taken;

    public CompanyReader(TakenAt taken) {
        this.taken = taken;
    }

    /**
     * A company as far as it can be told from it alone.
     *
     * @param createdOn its creation, where that is a date and the moment of the snapshot is not known yet
     * @param lossy whether values of it were lost
     */
    public record Entry(Company company, @Nullable LocalDate createdOn, boolean lossy) {}

    @Override
    public @Nullable Entry read(Cursor in) throws IOException {
        String id = null;
        String name = "";
        String city = "";
        List<String> phones = List.of();
        List<String> emails = List.of();
        Map<String, String> fields = Map.of();
        Instant createdAt = null;
        LocalDate createdOn = null;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "city" -> city = common.one(Values.text(in));
                case "phones" -> phones = Values.texts(in);
                case "emails" -> emails = Values.texts(in);
                case "fields" -> fields = FieldsReader.fields(in);
                case "createdAt" -> {
                    createdOn = taken.known() ? null : TakenAt.date(in);
                    createdAt = createdOn == null ? taken.pastTimeOrEndOf(in) : null;
                }
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        Company company = new Company(id, name, city, phones, emails, fields, createdAt);
        return new Entry(company, createdOn, in.lost() > 0);
    }
}
