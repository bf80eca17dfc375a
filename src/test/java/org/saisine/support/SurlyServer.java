package org.saisine.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that says one wrong word, or hangs up in the middle of the conversation. */
class SurlyServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String command;
    private final String words;

    SurlyServer(int port, String command, String words) {
        this.command = command;
        this.words = words;
        try {
            socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> converse(client));
            } catch (IOException ended) {
                // The test closed the server.
            }
        }
    }

    private void converse(Socket client) {
        try (client) {
            answer(client);
        } catch (IOException ended) {
            // The client hung up.
        }
    }

    private void answer(Socket client) throws IOException {
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 surly");
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb =
                    data ? (line.equals(".") ? "END" : "") : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            if (verb.isEmpty()) {
                continue;
            }
            if (verb.equals(command)) {
                if (words.isEmpty()) {
                    return;
                }
                say(client, words);
                continue;
            }
            if (verb.equals("QUIT")) {
                say(client, "221 bye");
                return;
            }
            data = verb.equals("DATA");
            say(client, data ? "354 go" : "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
