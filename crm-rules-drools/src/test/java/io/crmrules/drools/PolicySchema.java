package io.crmrules.drools;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.crmrules.model.Role;
import io.crmrules.policy.BuiltIn;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.rule.Criterion;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a policy may say, made of the criteria, their parameters and the company's terms, for editors that complete. */
final class PolicySchema {

    /** Before the names of its definitions, which may stand beside those of a snapshot. */
    private static final String OWN = "policy.";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Enum::name).toList();

    private final Collection<Criterion> criteria;

    PolicySchema(Collection<Criterion> criteria) {
        this.criteria = criteria;
    }

    ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:crm-rules:policy:1");
        schema.put("title", "crm-rules policy");
        schema.put("description", "What a company decides: criteria with their limits, calendar, people, currency.");
        schema.setAll(policy());
        schema.putArray("type").add("object").add("null"); // an empty file decides nothing
        definitions(schema.putObject("$defs"));
        return schema;
    }

    /** The policy itself; its references go to {@link #definitions}. */
    ObjectNode policy() {
        ObjectNode policy = object();
        ObjectNode said = properties(policy);
        said.set("extends", text("A shipped profile, or a file beside this one."));
        said.set("standard", open("The head and the sections of the company's standard."));
        said.set("zone", text("Europe/Moscow"));
        said.set("calendar", reference("calendar"));
        said.set("calendars", mapOf("calendar", "Calendars with names, each over the company's."));
        said.set("currency", text("ISO 4217"));
        said.set("rates", open("What one unit of a currency is worth in the policy's."));
        CompanyTerm.groups().forEach(group -> said.set(group, reference("term." + group)));
        said.set("systemicShare", anything());
        said.set(
                "systemic",
                named("When a defect is the process rather than people.", "share", "ownerShare", "minJudged"));
        said.set("dayGate", named("What must be known before a day may be closed.", "needs"));
        said.set("weights", open("How much a finding of each severity weighs in scores."));
        said.set("score", named("How scores are made.", "settled", "cap", "minDeals"));
        said.set("history", named("How long answers to findings may take.", "answerWithin"));
        said.set("placeholders", texts("What counts as nothing: [\"-\", \"н/д\"]."));
        said.set("fillers", texts("Words that say nothing."));
        said.set("fillerAmounts", list("Amounts that say nothing."));
        said.set("roles", mapOf("role", "Roles of users, by their ids."));
        said.set("users", mapOf("user", "What users are, by their ids."));
        said.set("only", texts("The only criteria that are on."));
        said.set("criteria", reference("criteria"));
        said.set("requiredFields", listOf("requiredField", "Which fields are asked for, from which stage on."));
        said.set("pipelines", mapOf("pipeline", "What is otherwise in a pipeline, by its id."));
        return policy;
    }

    void definitions(ObjectNode definitions) {
        definitions.set(OWN + "role", choice(ROLES));
        definitions.set(
                OWN + "calendar",
                named("When the company works.", "zone", "country", "hours", "holidays", "workingDays", "dates"));
        definitions.set(OWN + "user", user());
        definitions.set(
                OWN + "requiredField", named("A field that is asked for.", "pipeline", "from", "field", "severity"));
        for (String group : CompanyTerm.groups()) {
            ObjectNode terms = object();
            Stream.of(CompanyTerm.values())
                    .filter(term -> term.group().equals(group))
                    .forEach(term -> properties(terms)
                            .set(term.parameter().name(), described(term.parameter(), term.meaning("en"))));
            definitions.set(OWN + "term." + group, terms);
        }
        ObjectNode pipeline = object();
        properties(pipeline).set("calendar", text("The name of a calendar."));
        ArrayNode judged = properties(pipeline).putObject("criteria").putArray("anyOf");
        judged.add(reference("criteria"));
        judged.add(onOrOff());
        CompanyTerm.groups().forEach(group -> properties(pipeline).set(group, reference("term." + group)));
        definitions.set(OWN + "pipeline", pipeline);
        definitions.set(OWN + "criteria", criteria());
    }

    private static ObjectNode user() {
        ObjectNode user = named("What a user is.", "calendar", "team", "absent");
        properties(user).set("role", reference("role"));
        return user;
    }

    /** Criteria of one's own may have any parameters. */
    private ObjectNode criteria() {
        ObjectNode all = JSON.createObjectNode().put("type", "object");
        for (Criterion criterion : criteria) {
            ObjectNode set = object();
            BuiltIn.PARAMETERS.keySet().stream()
                    .sorted()
                    .forEach(name -> properties(set).set(name, value(BuiltIn.PARAMETERS.get(name))));
            for (Parameter parameter : criterion.spec().parameters()) {
                String meaning = criterion.texts("en").parameters().getOrDefault(parameter.name(), "");
                properties(set).set(parameter.name(), described(parameter, meaning));
            }
            CompanyTerm.formerNames(criterion.id())
                    .forEach(name -> properties(set).set(name, anything()));
            ObjectNode either = properties(all).putObject(criterion.id());
            either.put("description", criterion.texts("en").title());
            either.putArray("anyOf").add(onOrOff()).add(set);
        }
        ArrayNode own = all.putObject("additionalProperties").putArray("anyOf");
        own.add(onOrOff());
        own.add(JSON.createObjectNode().put("type", "object"));
        return all;
    }

    private static ObjectNode described(Parameter parameter, String meaning) {
        return value(parameter).put("description", meaning + " (" + Parameter.format(parameter.defaultValue()) + ")");
    }

    private static ObjectNode value(Parameter parameter) {
        return switch (parameter.type()) {
            case FLAG -> onOrOff();
            case CHOICE -> choice(parameter.choices());
            case LIST, STAGES -> orOne(parameter.choices().isEmpty() ? anything() : choice(parameter.choices()));
            case ROLES -> orOne(choice(ROLES));
            case MAP_COUNT, PER_STAGE -> JSON.createObjectNode().put("type", "object");
            case MONEY -> types("string", "number", "object");
            default -> types("string", "number");
        };
    }

    private static ObjectNode orOne(ObjectNode entry) {
        ObjectNode list = JSON.createObjectNode().put("type", "array");
        list.set("items", entry);
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").add(list).add(entry);
        return either;
    }

    /** YAML knows two spellings of each. */
    private static ObjectNode onOrOff() {
        ObjectNode flag = JSON.createObjectNode();
        flag.putArray("enum").add("on").add("off").add(true).add(false);
        return flag;
    }

    private static ObjectNode choice(List<String> words) {
        ObjectNode choice = JSON.createObjectNode();
        ArrayNode all = choice.putArray("enum");
        words.forEach(all::add);
        return choice;
    }

    private static ObjectNode types(String... types) {
        ObjectNode any = JSON.createObjectNode();
        ArrayNode all = any.putArray("type");
        Stream.of(types).forEach(all::add);
        return any;
    }

    private static ObjectNode object() {
        ObjectNode object = JSON.createObjectNode().put("type", "object");
        object.putObject("properties");
        return object.put("additionalProperties", false);
    }

    private static ObjectNode properties(ObjectNode object) {
        return object.withObjectProperty("properties");
    }

    /** An object with these names, whatever stands there. */
    private static ObjectNode named(String description, String... names) {
        ObjectNode object = object().put("description", description);
        Stream.of(names).forEach(name -> properties(object).set(name, anything()));
        return object;
    }

    private static ObjectNode open(String description) {
        return JSON.createObjectNode().put("type", "object").put("description", description);
    }

    private static ObjectNode mapOf(String definition, String description) {
        ObjectNode map = open(description);
        map.set("additionalProperties", reference(definition));
        return map;
    }

    private static ObjectNode listOf(String definition, String description) {
        ObjectNode list = list(description);
        list.set("items", reference(definition));
        return list;
    }

    private static ObjectNode list(String description) {
        return JSON.createObjectNode().put("type", "array").put("description", description);
    }

    private static ObjectNode texts(String description) {
        ObjectNode list = list(description);
        list.set("items", types("string", "number"));
        return list;
    }

    private static ObjectNode text(String description) {
        return types("string", "number").put("description", description);
    }

    private static ObjectNode reference(String definition) {
        return JSON.createObjectNode().put("$ref", "#/$defs/" + OWN + definition);
    }

    private static ObjectNode anything() {
        return JSON.createObjectNode();
    }
}
