package io.jituan.kit.export;

/// What a list can be had as. An operation that answers a page says `@Produces(ListMediaTypes.ALL)`; the rest follows:
/// which one is sent (by `Accept`, or `format`), how it is written, and what the API document says of it.
public final class ListMediaTypes {
    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";

    /// JSON, which is one page, before the files, which are the whole list.
    public static final String ALL = JSON + ", " + CSV + ", " + XLSX + ", " + NDJSON;

    private ListMediaTypes() {}
}
