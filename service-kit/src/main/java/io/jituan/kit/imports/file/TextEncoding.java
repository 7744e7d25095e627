package io.jituan.kit.imports.file;

import io.jituan.web.problem.Refused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The encodings that offices send text in. One is found by its byte order mark, else UTF-8 where the whole
/// file is valid in it, else GB18030 (of which GBK and GB2312 are parts).
enum TextEncoding {
    UTF_8_BOM("UTF-8 (BOM)", StandardCharsets.UTF_8, 3),
    UTF_16LE_BOM("UTF-16LE (BOM)", StandardCharsets.UTF_16LE, 2),
    UTF_16BE_BOM("UTF-16BE (BOM)", StandardCharsets.UTF_16BE, 2),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, 0),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, 0),
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0),
    GB18030("GB18030", Charset.forName("GB18030"), 0);

    private static final int SAMPLE = 4096;
    private static final int BUFFER = 1 << 16;
    private static final long ALL = -1;

    private final String title;
    private final Charset charset;
    private final int mark;

    TextEncoding(String title, Charset charset, int mark) {
        this.title = title;
        this.charset = charset;
        this.mark = mark;
    }

    /// What the plan calls it.
    String title() {
        return title;
    }

    /// Finds the encoding of a file.
    ///
    /// @throws Refused where the file is text in none of them, naming the line of the first byte that is no text
    static TextEncoding of(Path file) throws IOException {
        byte[] head = head(file);
        return byMark(head).or(() -> byZeroBytes(head)).orElseGet(() -> utf8OrGb18030(file));
    }

    /// Opens a file after its byte order mark; a byte that is none of the encoding ends in an exception.
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(mark);
        return new InputStreamReader(in, decoder());
    }

    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE);
        }
    }

    private static Optional<TextEncoding> byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(UTF_8_BOM);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(UTF_16LE_BOM);
        }
        return startsWith(head, 0xFE, 0xFF) ? Optional.of(UTF_16BE_BOM) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// ASCII separators, digits and line ends have a zero byte in UTF-16, on one side only.
    private static Optional<TextEncoding> byZeroBytes(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int enough = head.length / 10;
        if (zeros[1] > enough && zeros[0] == 0) {
            return Optional.of(UTF_16LE);
        }
        return zeros[0] > enough && zeros[1] == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /// Where neither encoding reads all of it, the one that gets further is likely the one that was meant.
    private static TextEncoding utf8OrGb18030(Path file) {
        long asUtf8 = UTF_8.linesRead(file);
        if (asUtf8 == ALL) {
            return UTF_8;
        }
        long asGb18030 = GB18030.linesRead(file);
        if (asGb18030 == ALL) {
            return GB18030;
        }
        throw new Refused(new FileRefusal.EncodingUnknown(Math.max(asUtf8, asGb18030) + 1));
    }

    /// How many lines end before the first byte that is none of the encoding, or [#ALL] where there is no such
    /// byte.
    private long linesRead(Path file) {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        long lines = 0;
        try (ReadableByteChannel channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), chars, end);
                lines += lineEnds(chars.flip());
                if (result.isError()) {
                    return lines;
                }
                bytes.compact();
                chars.clear();
            }
            return ALL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lineEnds(CharBuffer text) {
        return text.chars().filter(character -> character == '\n').count();
    }
}
