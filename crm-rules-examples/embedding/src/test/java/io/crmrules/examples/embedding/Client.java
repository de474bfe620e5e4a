package io.crmrules.examples.embedding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Asks the service as another program would. */
record Client(int port) {

    static final Path CRM = Path.of("src", "test", "resources", "crm.json");
    static final Path RULES = Path.of("src", "test", "resources", "rules");

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    private HttpRequest withCrm(String path) throws IOException {
        return to(path).POST(BodyPublishers.ofFile(CRM)).build();
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                MAPPER.readTree(response.body()));
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(to(path).build());
    }

    Answer post(String path) throws IOException, InterruptedException {
        return send(withCrm(path));
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send(to(path).POST(BodyPublishers.ofString(body)).build());
    }

    /** The bodies of so many answers to the same request, sent without waiting for one another. */
    List<String> together(int times, String path) throws IOException {
        HttpRequest request = withCrm(path);
        return IntStream.range(0, times)
                .mapToObj(i -> HTTP.sendAsync(request, BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .toList();
    }

    record Answer(int status, String type, JsonNode body) {

        String detail() {
            return body.path("detail").asText();
        }
    }
}
