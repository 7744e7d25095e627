/// What a service declares to have a kind of thing imported: its columns, keys, references and rules, in one class.
@NullMarked
package io.jituan.kit.imports.kind;

import org.jspecify.annotations.NullMarked;
