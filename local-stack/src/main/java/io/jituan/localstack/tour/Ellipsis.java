package io.jituan.localstack.tour;

import java.util.ArrayDeque;
import java.util.Deque;

/// Makes JSON of JSON with bare `…` in it, as people write it: `{"id": …, "name": "a", …}`.
final class Ellipsis {
    private static final char DOTS = '…';

    private final StringBuilder json = new StringBuilder();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean inString;
    private boolean escaped;
    /// The last character outside of strings that is no blank.
    private char last = ' ';

    private Ellipsis() {}

    static String quoted(String text) {
        Ellipsis reader = new Ellipsis();
        text.chars().forEach(character -> reader.take((char) character));
        return reader.json.toString();
    }

    private void take(char character) {
        if (inString) {
            takeInString(character);
            return;
        }
        if (character == DOTS) {
            json.append(isKey() ? "\"…\":\"…\"" : "\"…\"");
        } else {
            takeOutside(character);
        }
        if (!Character.isWhitespace(character)) {
            last = character;
        }
    }

    private void takeInString(char character) {
        json.append(character);
        if (escaped) {
            escaped = false;
        } else if (character == '\\') {
            escaped = true;
        } else if (character == '"') {
            inString = false;
        }
    }

    private void takeOutside(char character) {
        json.append(character);
        switch (character) {
            case '"' -> inString = true;
            case '{', '[' -> open.push(character);
            case '}', ']' -> open.poll();
            default -> {
                // Numbers, words, commas and blanks need no attention.
            }
        }
    }

    private boolean isKey() {
        return !open.isEmpty() && open.peek() == '{' && (last == '{' || last == ',');
    }
}
