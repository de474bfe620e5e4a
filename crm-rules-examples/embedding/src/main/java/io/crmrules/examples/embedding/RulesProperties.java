package io.crmrules.examples.embedding;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the company decided, if anything.
 *
 * @param rules the folder of its own rules; they are code
 * @param policy its policy file
 */
@ConfigurationProperties("crm-rules")
record RulesProperties(@Nullable Path rules, @Nullable Path policy) {}
