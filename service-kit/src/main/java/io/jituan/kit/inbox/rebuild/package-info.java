/// Building the service's read copies anew from the topics.
@NullMarked
package io.jituan.kit.inbox.rebuild;

import org.jspecify.annotations.NullMarked;
