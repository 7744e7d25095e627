package io.jituan.group.school;

import io.jituan.group.area.AreaCode;
import io.jituan.group.centre.CentreCode;
import io.jituan.kit.imports.kind.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The columns of a file of schools, with the headers and words that people use for them.
final class SchoolColumns {
    private static final int MOST_SEATS = 100_000;

    private SchoolColumns() {}

    static List<Column> all() {
        return Stream.of(identity(), kind(), place(), figures(), people())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> identity() {
        return List.of(
                Column.code("code", "标识码", SchoolCode.FORMAT, "3150100001").knownAs("学校标识码", "学校代码"),
                Column.text("name", "学校名称", 100).required().knownAs("名称", "校名"),
                Column.code("division_code", "区划代码", "\\d{6}", "500102").knownAs("行政区划代码"),
                Column.text("province", "省", 50).knownAs("省份"),
                Column.text("city", "市", 50).knownAs("地市"),
                Column.text("county", "区县", 50).knownAs("县区"));
    }

    private static List<Column> kind() {
        return List.of(
                Column.choice(
                        "stage",
                        "学段",
                        Map.of(
                                "KINDERGARTEN", List.of("幼儿园", "学前"),
                                "PRIMARY", List.of("小学"),
                                "JUNIOR", List.of("初中"),
                                "SENIOR", List.of("高中", "普通高中"),
                                "NINE_YEAR", List.of("九年一贯制"),
                                "TWELVE_YEAR", List.of("十二年一贯制", "完全中学"),
                                "VOCATIONAL", List.of("中职", "职业高中"),
                                "SPECIAL", List.of("特殊教育"))),
                Column.choice(
                                "ownership",
                                "办学性质",
                                Map.of(
                                        "PUBLIC", List.of("公办"),
                                        "PRIVATE", List.of("民办"),
                                        "INCLUSIVE_PRIVATE", List.of("普惠性民办")))
                        .knownAs("type", "类型"),
                Column.choice(
                        "locality",
                        "城乡类型",
                        Map.of("URBAN", List.of("城区"), "TOWN", List.of("镇区"), "RURAL", List.of("乡村"))),
                Column.choice("level", "级别", Map.of("SECTION", List.of("科级"), "DIVISION", List.of("处级"))),
                Column.day("opened_on", "建校日期").knownAs("成立日期"));
    }

    private static List<Column> place() {
        return List.of(
                Column.code("township_code", "乡镇街道代码", AreaCode.FORMAT, "500102008000"),
                Column.code("centre_code", "教管中心代码", CentreCode.FORMAT, "FL-C01"));
    }

    private static List<Column> figures() {
        return List.of(
                Column.wholeNumber("classes", "班级数", 0, 1_000),
                Column.wholeNumber("seats", "学位数", 0, MOST_SEATS),
                Column.wholeNumber("pupils", "学生数", 0, MOST_SEATS).knownAs("在校生数"));
    }

    private static List<Column> people() {
        return List.of(
                Column.text("feature", "特色", 100).knownAs("办学特色"),
                Column.code("principal_staff_code", "校长编号", StaffCode.FORMAT, "DEMO-0001"),
                Column.text("principal_name", "校长", 50).knownAs("校长姓名"));
    }
}
