/// Requests to the public API, with tokens fetched as needed and problems told as they came.
@NullMarked
package io.jituan.cli.api;

import org.jspecify.annotations.NullMarked;
