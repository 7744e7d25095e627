package io.jituan.kit.change;

import io.jituan.web.problem.Refused;
import java.util.regex.Pattern;

/// A change that its caller may send again.
///
/// @param caller who sent it; a key means nothing to anybody else
/// @param key the header's value without quotes
/// @param fingerprint SHA-256 over operation and parameters, in hexadecimal
record IdempotentRequest(String caller, String key, String fingerprint) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern READABLE = Pattern.compile("[\\x21-\\x7e]{1,128}");

    /// The key of a header: bare, or quoted as the IETF draft has it.
    ///
    /// @throws Refused (400) where it is none
    static String keyOf(String header) {
        boolean quoted = header.length() > 1 && header.startsWith("\"") && header.endsWith("\"");
        String key = quoted ? header.substring(1, header.length() - 1) : header;
        if (!READABLE.matcher(key).matches()) {
            throw new Refused(new ChangeRefusal.KeyUnreadable());
        }
        return key;
    }
}
