package io.crmrules.examples.embedding;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class EmbeddingApplication {

    /** Takes Spring's arguments, say {@code --crm-rules.rules=rules}. */
    public static void main(String[] args) {
        SpringApplication.run(EmbeddingApplication.class, args);
    }
}
