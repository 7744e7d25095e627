/// Events as they travel: their JSON, and the topic each type goes by.
@NullMarked
package io.jituan.kit.event;

import org.jspecify.annotations.NullMarked;
