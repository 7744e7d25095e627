/// Education management centres (教管中心) and the townships whose schools they look after (4.3.2, 4.3.4.d).
@NullMarked
package io.jituan.group.centre;

import org.jspecify.annotations.NullMarked;
