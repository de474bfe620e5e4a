package io.crmrules.examples.harness.workshop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.crmrules.support.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The page of a workshop. It answers this machine only, and of its users the one who knows the address: what it shows was
 * said of people. Nothing can be changed through it.
 */
public final class PageServer implements AutoCloseable {

    private static final long WAIT_SECONDS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "workshop");
        thread.setDaemon(true);
        return thread;
    });
    private final String root = "/" + HexFormat.of().formatHex(random());
    private final Words words;
    private final String language;
    private @Nullable Look latest;

    /**
     * Starts to answer.
     *
     * @param port 0 takes one that is free
     * @throws IOException when the port is taken
     */
    public PageServer(int port, Words words, String language) throws IOException {
        this.words = words;
        this.language = language;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where a browser finds it. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + root + "/");
    }

    /** From now on this is shown. */
    public synchronized void show(Look look) {
        latest = look;
        notifyAll();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET") || !ours(exchange)) {
                send(exchange, 403, "text/plain", "");
            } else if (path.equals(root + "/")) {
                exchange.getResponseHeaders().set("Content-Security-Policy", WorkshopPage.securityPolicy());
                send(exchange, 200, "text/html", new WorkshopPage(words, language, json(latest())).html());
            } else if (path.equals(root + "/look")) {
                Look look = after(number(exchange.getRequestURI().getQuery()));
                send(exchange, look == null ? 204 : 200, "application/json", json(look));
            } else {
                send(exchange, 404, "text/plain", "");
            }
        }
    }

    private static String json(@Nullable Look look) throws IOException {
        return look == null ? "" : JSON.writeValueAsString(look);
    }

    private synchronized @Nullable Look latest() {
        return latest;
    }

    /** A name that somebody else's site points at this machine is not ours. */
    private boolean ours(HttpExchange exchange) {
        int port = server.getAddress().getPort();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
    }

    private static int number(@Nullable String query) {
        return query != null && query.matches("after=\\d{1,9}") ? Integer.parseInt(query.substring(6)) : 0;
    }

    /** The first look after this one; null when there is none for a while. */
    private synchronized @Nullable Look after(int number) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT_SECONDS);
        try {
            while (latest == null || latest.number() <= number) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return null;
                }
                wait(left);
            }
            return latest;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
