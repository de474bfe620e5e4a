package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Comment;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class CommentReader implements RecordReader<Comment> {

    private final Directory directory;

    CommentReader(Directory directory) {
        this.directory = directory;
    }

    @Override
    public @Nullable Comment read(Cursor in) throws IOException {
        String id = null;
        String text = "";
        Instant createdAt = null;
        Directory.Person author = Directory.Person.NOBODY;
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "text" -> text = Values.text(in);
                case "createdAt" -> createdAt = Values.time(in);
                case "author" -> author = directory.person(in);
                default -> in.unknown();
            }
        }
        if (id == null || createdAt == null) {
            in.incomplete("id", id, "createdAt", createdAt);
            return null;
        }
        return new Comment(id, text, createdAt, author.user(), author.stranger());
    }
}
