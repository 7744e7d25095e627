/// The audit: exports of a service's journal, and their verification with nothing but the file.
@NullMarked
package io.jituan.cli.audit;

import org.jspecify.annotations.NullMarked;
