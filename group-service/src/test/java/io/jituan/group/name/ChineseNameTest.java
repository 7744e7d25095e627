package io.jituan.group.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names are found under every reading.
class ChineseNameTest {
    @ParameterizedTest
    @CsvSource({
        "长寿区实验小学, changshou",
        "重庆市涪陵第十八中学校, chongqing",
        "单县一中, shanxian",
        "厦门二中, xiamen",
        "重庆市涪陵第十八中学校, cqsfl",
        "涪陵荔枝第一初级中学（演示）, lizhi",
        "涪陵荔枝第一初级中学（演示）, zxys",
        "涪陵荔枝第一初级中学（演示）, 第一初级",
        "ABC外国语学校, abcwai"
    })
    void a_name_is_found_by_characters_pinyin_and_initials(String name, String typed) {
        assertTrue(ChineseName.of(name).search().contains(ChineseName.words(typed)));
    }

    @Test
    void what_is_typed_is_freed_from_spaces_case_and_brackets() {
        assertEquals("changshou", ChineseName.words(" Chang Shou "));
        assertEquals("中学演示", ChineseName.words("中学（演示）"));
        assertEquals("", ChineseName.words(null));
    }

    @Test
    void readings_do_not_multiply_without_bound() {
        String manyReadings = "长重单厦行乐".repeat(16);

        int lines = ChineseName.of(manyReadings).search().split("\n").length;

        assertTrue(lines <= 2 + 2 * ChineseName.MAX_READINGS);
    }

    @Test
    void names_sort_by_pinyin() {
        assertTrue(
                ChineseName.of("白涛小学").pinyin().compareTo(ChineseName.of("荔枝小学").pinyin()) < 0);
    }
}
