/// Chinese names: how they sort and under what words they are found (characters, pinyin, initials; every reading).
@NullMarked
package io.jituan.group.name;

import org.jspecify.annotations.NullMarked;
