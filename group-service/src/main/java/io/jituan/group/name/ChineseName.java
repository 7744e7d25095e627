package io.jituan.group.name;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name with the words it is sorted by and found under.
///
/// A character with several readings is indexed under each of them (长寿 is found as `changshou` and `zhangshou`),
/// because no dictionary picks the right one for every place and school. Readings multiply; at most
/// [#MAX_READINGS] are kept.
///
/// @param text as people write it
/// @param pinyin the sort key: the likeliest reading, syllable by syllable, lower case
/// @param search one line for the text, one for each reading, in full and in initials
public record ChineseName(String text, String pinyin, String search) {
    static final int MAX_READINGS = 64;

    /// Reads the name.
    public static ChineseName of(String text) {
        List<Reading> readings = readings(text);
        Set<String> lines = new LinkedHashSet<>();
        lines.add(words(text));
        lines.add(words(sortKey(text)));
        readings.forEach(reading -> lines.add(reading.full()));
        readings.forEach(reading -> lines.add(reading.initials()));
        return new ChineseName(text, sortKey(text), String.join("\n", lines));
    }

    /// What somebody typed into a search box, in the form of [#search]: letters and digits, so that `Chang Shou`
    /// becomes `changshou` and brackets of either width do not matter; empty where nothing was typed.
    public static String words(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static String sortKey(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.NORMAL, " ").toLowerCase(Locale.ROOT);
    }

    private static List<Reading> readings(String text) {
        List<Reading> readings = List.of(new Reading("", ""));
        for (char character : words(text).toCharArray()) {
            readings = continued(readings, syllables(character));
        }
        return readings;
    }

    private static List<Reading> continued(List<Reading> readings, Set<String> syllables) {
        List<Reading> longer = new ArrayList<>();
        for (String syllable : syllables) {
            readings.forEach(reading -> longer.add(reading.with(syllable)));
        }
        return longer.size() <= MAX_READINGS ? longer : longer.subList(0, MAX_READINGS);
    }

    private static Set<String> syllables(char character) {
        Set<String> syllables = new LinkedHashSet<>();
        PinyinHelper.toPinyinList(character, PinyinStyleEnum.NORMAL)
                .forEach(syllable -> syllables.add(syllable.toLowerCase(Locale.ROOT)));
        return syllables.isEmpty() ? Set.of(String.valueOf(character).toLowerCase(Locale.ROOT)) : syllables;
    }

    private record Reading(String full, String initials) {
        Reading with(String syllable) {
            return new Reading(full + syllable, initials + syllable.substring(0, 1));
        }
    }
}
