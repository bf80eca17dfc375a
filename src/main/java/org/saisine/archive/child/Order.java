package org.saisine.archive.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the parent asks, on the child's standard input: an {@code int} count, as many options {@code key=value} in modified
 * UTF-8, an {@code int} length and the bytes of the file; no byte where the option {@code file} says which file was opened to
 * this child alone.
 */
public record Order(List<String> options, byte[] content) {

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(options.size());
        for (String option : options) {
            out.writeUTF(option);
        }
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** @throws EOFException where the parent has nothing more to ask */
    static Order read(DataInputStream in) throws IOException {
        List<String> options = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            options.add(in.readUTF());
        }
        byte[] content = new byte[in.readInt()];
        in.readFully(content);
        return new Order(options, content);
    }
}
