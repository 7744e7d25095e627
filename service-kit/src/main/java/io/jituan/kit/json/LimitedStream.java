package io.jituan.kit.json;

import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A body that ends in a refusal (413) where it goes on beyond the limit. The rest is read and dropped, up to a
/// bound: a client that is still sending would not hear the answer.
final class LimitedStream extends FilterInputStream {
    private static final long DROPPED_AT_MOST = 64L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    private final long limit;
    private long seen;

    LimitedStream(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws IOException {
        seen += read;
        if (seen > limit) {
            refuse();
        }
    }

    /// @throws Refused (413) always, once the body is out of the way
    void refuse() throws IOException {
        drop();
        throw new Refused(new HttpRefusal.BodyTooLarge(limit / MEGABYTE + " MB"));
    }

    private void drop() throws IOException {
        byte[] dropped = new byte[8192];
        int read = super.read(dropped, 0, dropped.length);
        while (read >= 0 && seen < DROPPED_AT_MOST) {
            seen += read;
            read = super.read(dropped, 0, dropped.length);
        }
    }
}
