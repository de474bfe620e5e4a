package io.crmrules.json.internal.write;

import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Milestone;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a deal with all that hangs on it. */
final class DealWriter {

    private final Properties out;

    DealWriter(Properties out) {
        this.out = out;
    }

    void deal(Deal deal) throws IOException {
        card(deal);
        customers(deal);
        out.records("tasks", deal.tasks(), this::task);
        out.records("comments", deal.comments(), this::comment);
        out.records("interactions", deal.interactions(), this::interaction);
        out.records("stageChanges", deal.stageChanges(), this::stageChange);
        out.records("ownerChanges", deal.ownerChanges(), this::ownerChange);
        out.records("milestones", deal.milestones(), this::milestone);
        out.records("fieldChanges", deal.fieldChanges(), this::fieldChange);
    }

    private void card(Deal deal) throws IOException {
        LeadSource source = deal.source();
        out.id(deal.id());
        out.text("title", deal.title());
        out.text("pipeline", deal.pipeline().id());
        out.text("stage", deal.stage().id());
        user("owner", deal.owner());
        out.amount(deal.amount());
        out.time("createdAt", deal.createdAt());
        user("createdBy", deal.createdBy());
        out.text("source", source == null ? "" : source.id());
        out.date("expectedCloseDate", deal.expectedCloseDate());
        out.time("closedAt", deal.closedAt());
        out.text("refusalReason", deal.refusalReason());
        out.text("note", deal.note());
        out.texts("tags", deal.tags());
        out.fields(deal.fields());
        out.text("url", deal.url());
    }

    private void customers(Deal deal) throws IOException {
        Company company = deal.company();
        out.text("company", company == null ? "" : company.id());
        out.texts("contacts", deal.contacts().stream().map(Contact::id).toList());
    }

    private void user(String name, @Nullable User user) throws IOException {
        out.text(name, user == null ? "" : user.id());
    }

    private void stage(String name, @Nullable Stage stage) throws IOException {
        out.text(name, stage == null ? "" : stage.id());
    }

    private void task(Task task) throws IOException {
        out.id(task.id());
        out.text("type", task.type());
        out.text("text", task.text());
        out.time("createdAt", task.createdAt());
        user("createdBy", task.createdBy());
        user("assignee", task.assignee());
        out.time("dueAt", task.dueAt());
        out.date("dueDate", task.dueDate());
        out.flag("completed", task.completed() && task.completedAt() == null, false);
        out.time("completedAt", task.completedAt());
        out.records("dueChanges", task.dueChanges(), this::dueChange);
    }

    private void dueChange(DueChange change) throws IOException {
        out.time("from", change.from());
        out.time("to", change.to());
        out.time("at", change.at());
        user("by", change.by());
    }

    private void fieldChange(FieldChange change) throws IOException {
        out.text("field", change.field());
        out.text("from", change.from());
        out.text("to", change.to());
        out.time("at", change.at());
        user("by", change.by());
    }

    private void comment(Comment comment) throws IOException {
        out.id(comment.id());
        out.text("text", comment.text());
        out.time("createdAt", comment.createdAt());
        user("author", comment.author());
    }

    private void interaction(Interaction interaction) throws IOException {
        Integer talkSeconds = interaction.talkSeconds();
        out.id(interaction.id());
        out.word("type", interaction.type());
        out.word("direction", interaction.direction());
        out.time("startedAt", interaction.startedAt());
        if (talkSeconds != null) {
            out.json().writeNumberField("talkSeconds", talkSeconds.intValue());
        }
        out.flag("held", interaction.held(), false);
        user("user", interaction.user());
        out.text("line", interaction.line());
        out.text("recording", interaction.recording());
        out.flag("shared", interaction.shared(), false);
    }

    private void stageChange(StageChange change) throws IOException {
        stage("from", change.from());
        stage("to", change.to());
        out.time("at", change.at());
        user("by", change.by());
    }

    private void ownerChange(OwnerChange change) throws IOException {
        user("from", change.from());
        user("to", change.to());
        out.time("at", change.at());
        user("by", change.by());
    }

    private void milestone(Milestone milestone) throws IOException {
        out.word("type", milestone.type());
        out.time("at", milestone.at());
        out.amount(milestone.amount());
    }
}
