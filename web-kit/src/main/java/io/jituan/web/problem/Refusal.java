package io.jituan.web.problem;

import java.util.List;

/// A reason to say no, as a value. Rules return refusals, import plans and what-if checks collect them, and only
/// the edge of a use case throws them (see [Refused]).
///
/// Each implementation is a record inside a sealed interface of its feature. Its texts stand in a message bundle under
/// `<code>.title`, `<code>.detail` and `<code>.remedy`, in English and Chinese (see [Messages]).
public interface Refusal {
    /// Stable and unique in the system: kebab-case, for example `membership-cap-reached`.
    String code();

    /// The clause of the policy it comes from (`4.1.3`), or the empty string where the reason is technical.
    default String clause() {
        return "";
    }

    RefusalKind kind();

    /// What the message names, in the order of its placeholders `{0}`, `{1}` …; never personal data.
    default List<Object> arguments() {
        return List.of();
    }

    /// RFC 6901 JSON Pointer to the field of the request at fault (`/members/0/type`), or empty for the whole request.
    default String pointer() {
        return "";
    }
}
