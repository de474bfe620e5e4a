package io.crmrules.examples.embedding;

import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerBuilder;
import io.crmrules.Policy;
import io.crmrules.json.CrmRulesModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One checker for all requests, and the JSON of what it answers. */
@Configuration(proxyBeanMethods = false)
class CheckerConfiguration {

    /** Spring closes it together with the context. */
    @Bean
    CrmChecker checker(RulesProperties company) {
        CrmCheckerBuilder builder = CrmChecker.builder()
                .policy(company.policy() == null ? Policy.standard() : Policy.read(company.policy()));
        return company.rules() == null
                ? builder.build()
                : builder.rulesFrom(company.rules()).build();
    }

    /** Boot hands every module that is a bean to its mapper. */
    @Bean
    CrmRulesModule reportsAsJson(CrmChecker checker) {
        return new CrmRulesModule(checker.policy().zone());
    }
}
