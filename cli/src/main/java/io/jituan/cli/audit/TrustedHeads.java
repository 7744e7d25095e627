package io.jituan.cli.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.HeadKeys;
import io.jituan.verifiable.journal.SignedHead;
import io.jituan.verifiable.journal.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Signed heads from outside the export.
///
/// @param heads whose signatures verify
/// @param unverified how many do not
record TrustedHeads(List<Head> heads, long unverified) {
    /// Nothing to hold an export to.
    static final TrustedHeads NONE = new TrustedHeads(List.of(), 0);

    TrustedHeads {
        heads = List.copyOf(heads);
    }

    /// The heads of one service in a file, verified with the keys in another.
    ///
    /// @param service whose heads to take; all are expected to be one service's where it is not said
    static TrustedHeads in(Path headFile, Path keyFile, Optional<String> service) {
        HeadKeys keys = keys(text(keyFile), keyFile);
        List<SignedHead> signed = signatures(text(headFile))
                .map(compact -> signedHead(compact, headFile))
                .filter(one -> service.map(one.head().service()::equals).orElse(true))
                .distinct()
                .toList();
        requireOneService(signed, headFile);
        List<Head> verified =
                signed.stream().flatMap(one -> keys.verified(one).stream()).toList();
        return new TrustedHeads(verified, signed.size() - verified.size());
    }

    private static void requireOneService(List<SignedHead> signed, Path file) {
        Set<String> services =
                signed.stream().map(one -> one.head().service()).collect(Collectors.toCollection(TreeSet::new));
        if (services.isEmpty()) {
            throw Failure.ofUse(Texts.of("audit-head-missing", file));
        }
        if (services.size() > 1) {
            throw Failure.ofUse(Texts.of("audit-head-whose", file, String.join(", ", services)));
        }
    }

    /// Either the answer of `/audit/head`, or records of the topic: a compact signature at the end of each line.
    private static Stream<String> signatures(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.startsWith("{") ? inAnswer(line) : line.substring(line.lastIndexOf('\t') + 1));
    }

    private static String inAnswer(String line) {
        try {
            return Api.JSON.readTree(line).at("/signed/signature").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static SignedHead signedHead(String compact, Path file) {
        try {
            return SignedHead.read(compact);
        } catch (Unreadable e) {
            throw Failure.ofUse(Texts.of("audit-head-unreadable", file));
        }
    }

    private static HeadKeys keys(String text, Path file) {
        try {
            Map<String, ECPublicKey> keys = new HashMap<>();
            for (JsonNode key : Api.JSON.readTree(text).path("keys")) {
                keys.put(
                        key.path("kid").asText(),
                        HeadKeys.key(key.path("x").asText(), key.path("y").asText()));
            }
            return new HeadKeys(keys);
        } catch (JsonProcessingException | Unreadable e) {
            throw Failure.ofUse(Texts.of("audit-keys-unreadable", file));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("file-missing", file));
        }
    }
}
