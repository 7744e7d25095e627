package io.jituan.acceptance.access;

import io.jituan.acceptance.access.Asker.Standing;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Locale;

/// What a cell of the table promises, and whether an answer keeps it.
enum Cell {
    /// Everything of the operation, whatever the organisation.
    YES {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return isPermitted(answer);
        }
    },
    /// The own organisation's things; another's are refused.
    OWN {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return standing == Standing.OWN ? isPermitted(answer) : isRefused(answer, 403, "scope-missing");
        }
    },
    /// The own organisation's things; another's are not there.
    OWN_OR_HIDDEN {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return standing == Standing.OWN ? isPermitted(answer) : isHidden(answer);
        }
    },
    /// As though the thing were not there.
    HIDDEN {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return isHidden(answer);
        }
    },
    /// A list of what concerns the own organisation.
    SEEN {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            boolean isShown = answer.asString().contains(mark);
            return answer.statusCode() == 200 && isShown == (standing == Standing.OWN);
        }
    },
    /// A list of what is for everybody.
    PUBLIC {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return answer.statusCode() == 200 && !answer.asString().contains(mark);
        }
    },
    /// Nothing.
    NO {
        @Override
        boolean isKeptBy(Response answer, Standing standing, String mark) {
            return standing == Standing.NOBODY
                    ? isRefused(answer, 401, "token-missing")
                    : isRefused(answer, 403, "role-missing");
        }
    };

    /// Whether the answer is what this cell promises.
    ///
    /// @param mark a text that a list holds where it shows the thing in question
    abstract boolean isKeptBy(Response answer, Standing standing, String mark);

    /// The cell as the table writes it.
    static Cell of(String text) {
        String name = text.equals("–") ? "NO" : text.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table has a cell that says nothing: " + text));
    }

    /// Past the guard: done, or refused for another reason than who asks. A request that is broken never came to the
    /// guard and proves nothing.
    private static boolean isPermitted(Response answer) {
        return switch (answer.statusCode()) {
            case 200, 201, 202, 204, 404, 409, 412, 422 -> true;
            default -> false;
        };
    }

    private static boolean isHidden(Response answer) {
        return answer.statusCode() == 404;
    }

    private static boolean isRefused(Response answer, int status, String code) {
        return answer.statusCode() == status && code.equals(answer.path("code"));
    }
}
