package org.saisine.account;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The service that runs on a home directory, found by its {@code service.json}, spoken to with the secret in it. */
final class RunningService {

    private final URI address;
    private final String secret;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private RunningService(URI address, String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** The service understood and said no; the message is what it said. */
    static final class Refused extends RuntimeException {

        Refused(String message) {
            super(message);
        }
    }

    static RunningService of(Path home) throws IOException {
        Path file = home.resolve("service.json");
        if (!Files.isReadable(file)) {
            throw new FileNotFoundException(file.toString());
        }
        String json = Files.readString(file);
        return new RunningService(URI.create(text(json, "address")), text(json, "secret"));
    }

    /** The same service, spoken to with a person's token. */
    RunningService as(String token) {
        return new RunningService(address, token);
    }

    String get(String path) throws IOException {
        return send(request(path).GET());
    }

    String post(String path, Map<String, String> fields) throws IOException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    String upload(String path, Path file) throws IOException {
        return upload(path, file, Map.of());
    }

    /** Sends a file as the field {@code file} of a multipart form, after the other fields. */
    String upload(String path, Path file, Map<String, String> fields) throws IOException {
        String boundary = "saisine-" + UUID.randomUUID();
        String name = file.getFileName().toString().replace("\"", "'");
        StringBuilder others = new StringBuilder();
        fields.forEach((field, value) -> others.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        String head = others + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + secret);
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 400) {
                String body = answer.body();
                throw new Refused(
                        body.contains("\"title\"")
                                ? (text(body, "title") + "\n" + text(body, "detail")).strip()
                                : "Le service a répondu " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** One text of a flat JSON object: all that this command needs of JSON. */
    private static String text(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(json);
        return found.find()
                ? found.group(1).replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\")
                : "";
    }
}
