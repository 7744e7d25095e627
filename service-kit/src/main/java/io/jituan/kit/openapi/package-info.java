/// The conventions of our HTTP interfaces, applied to the OpenAPI document once instead of by hand in each resource.
@NullMarked
package io.jituan.kit.openapi;

import org.jspecify.annotations.NullMarked;
