/// The clauses of the district's policy, each in a title and a sentence, for people who meet one in a refusal.
@NullMarked
package io.jituan.web.policy;

import org.jspecify.annotations.NullMarked;
