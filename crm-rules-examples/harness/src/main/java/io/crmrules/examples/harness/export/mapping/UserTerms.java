package io.crmrules.examples.harness.export.mapping;

import io.crmrules.model.Role;
import org.jspecify.annotations.Nullable;

/** What a mapping says of a user, a bot or an integration (role ROBOT); null: nothing. */
public record UserTerms(@Nullable Role role, @Nullable String team) {

    static final UserTerms NONE = new UserTerms(null, null);
}
