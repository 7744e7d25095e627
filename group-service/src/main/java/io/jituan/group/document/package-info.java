/// How the files of cases and the texts of charters are kept in JSON columns.
@NullMarked
package io.jituan.group.document;

import org.jspecify.annotations.NullMarked;
