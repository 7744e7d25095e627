package io.jituan.web.policy;

/// A clause of the policy in one language.
///
/// @param id `4.1.3`
/// @param title in a few words
/// @param sentence what it says, in short
public record PolicyClause(String id, String title, String sentence) {}
