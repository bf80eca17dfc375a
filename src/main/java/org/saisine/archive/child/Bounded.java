package org.saisine.archive.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up where more comes out of a stream than may: what claims to be small and is not, is a bomb. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int n) throws UnreadableFile {
        left -= n;
        if (left < 0) {
            throw new UnreadableFile("more comes out than may");
        }
    }
}
