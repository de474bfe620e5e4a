package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Company;
import java.io.IOException;
import java.util.List;
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
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "name" -> name = Values.text(in);
                case "city" -> city = common.one(Values.text(in));
                case "phones" -> phones = Values.texts(in);
                case "emails" -> emails = Values.texts(in);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new Company(id, name, city, phones, emails);
    }
}
