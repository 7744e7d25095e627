/// One OpenAPI document of all services, and a page to browse it.
@NullMarked
package io.jituan.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
