package io.crmrules.json.internal.write;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Leave;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.TreeSet;

/** Writes what deals refer to. */
final class ReferenceWriter {

    private final Properties out;

    ReferenceWriter(Properties out) {
        this.out = out;
    }

    void clock(CrmSnapshot crm) throws IOException {
        ZoneId zone = crm.zone();
        out.text("zone", zone == null ? "" : zone.getId());
        if (!crm.calendar().isEmpty()) {
            out.tree("calendar", crm.calendar());
        }
    }

    void coverage(Coverage coverage) throws IOException {
        out.json().writeArrayFieldStart("provides");
        for (DataKind kind : new TreeSet<>(coverage.provides())) {
            out.json().writeString(kind.name());
        }
        out.json().writeEndArray();
        if (!coverage.spans().isEmpty()) {
            out.json().writeObjectFieldStart("carried");
            for (DataKind kind : coverage.spans().keySet()) {
                out.json().writeFieldName(kind.name());
                out.record(coverage, carried -> span(carried, kind));
            }
            out.json().writeEndObject();
        }
    }

    private void span(Coverage coverage, DataKind kind) throws IOException {
        Coverage.Span span = Objects.requireNonNull(coverage.spans().get(kind));
        if (coverage.openOnly(kind)) {
            out.flag("open", true, false);
        } else {
            out.texts("types", new TreeSet<>(span.types()));
        }
        out.time("from", span.from());
    }

    void pipeline(Pipeline pipeline) throws IOException {
        out.id(pipeline.id());
        out.text("name", pipeline.name());
        out.flag("main", pipeline.main(), true);
        out.flag("archived", pipeline.archived(), false);
        out.records("stages", pipeline.stages(), this::stage);
    }

    private void stage(Stage stage) throws IOException {
        out.id(stage.id());
        out.text("name", stage.name());
        out.word("type", stage.type());
        out.word("milestone", stage.milestone());
        out.flag("optional", stage.optional(), false);
    }

    void user(User user) throws IOException {
        out.id(user.id());
        out.text("name", user.name());
        out.word("role", user.role());
        if (user.statusKnown()) {
            out.json().writeBooleanField("active", user.active());
        }
        out.text("team", user.team() == null ? "" : user.team());
        out.text("zone", user.zone() == null ? "" : user.zone().getId());
        out.records("absent", user.leaves(), this::leave);
    }

    private void leave(Leave leave) throws IOException {
        out.date("from", leave.from());
        out.date("to", leave.to());
        out.text("deputy", leave.deputy() == null ? "" : leave.deputy());
    }

    void leadSource(LeadSource source) throws IOException {
        out.id(source.id());
        out.text("name", source.name());
        out.word("kind", source.kind());
        out.flag("active", source.active(), true);
        out.time("createdAt", source.createdAt());
    }

    void company(Company company) throws IOException {
        out.id(company.id());
        out.text("name", company.name());
        out.text("city", company.city());
        out.texts("phones", company.phones());
        out.texts("emails", company.emails());
        out.fields(company.fields());
        out.time("createdAt", company.createdAt());
    }

    void contact(Contact contact) throws IOException {
        Company company = contact.company();
        out.id(contact.id());
        out.text("name", contact.name());
        out.texts("phones", contact.phones());
        out.texts("emails", contact.emails());
        out.text("position", contact.position());
        out.text("city", contact.city());
        out.date("birthday", contact.birthday());
        out.text("company", company == null ? "" : company.id());
        out.time("createdAt", contact.createdAt());
        out.fields(contact.fields());
    }
}
