/// Refusals as values, and their one form on the wire: RFC 9457 problem details in Chinese and English.
@NullMarked
package io.jituan.web.problem;

import org.jspecify.annotations.NullMarked;
