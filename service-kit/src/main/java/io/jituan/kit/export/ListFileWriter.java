package io.jituan.kit.export;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentRequest;
import io.jituan.kit.time.DistrictTime;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sends the whole list that a page was cut from as a file, piece by piece: what is sent is forgotten before the next
/// piece is read, and no connection to the database is held while a slow client reads.
///
/// Where reading on fails, the connection is cut in the middle of the body: a client never takes a part for the whole.
@Provider
@Produces({ListMediaTypes.CSV, ListMediaTypes.XLSX, ListMediaTypes.NDJSON})
public class ListFileWriter implements MessageBodyWriter<Page<?>> {
    /// Words of the path between its version and its end; ids and codes are left out.
    private static final Predicate<String> WORD =
            Pattern.compile("[a-z]+(-[a-z]+)*").asMatchPredicate();

    private final ListFiles files;
    private final DistrictTime time;
    private final CurrentRequest request;

    ListFileWriter(ListFiles files, DistrictTime time, CurrentRequest request) {
        this.files = files;
        this.time = time;
        this.request = request;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Page.class && FileFormat.of(mediaType).isPresent();
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        FileFormat format = FileFormat.of(mediaType).orElseThrow();
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s-%s.%s\"".formatted(name(), time.today(), format.extension()));
        ListFile file = files.open(format, item(genericType), out);
        Iterator<? extends List<?>> pieces = page.pieces(PageRequest.MAX_LIMIT).iterator();
        while (pieces.hasNext()) {
            for (Object item : pieces.next()) {
                file.add(item);
            }
        }
        file.finish();
    }

    /// `schools`, or `schools-history` of one school.
    private String name() {
        return Arrays.stream(request.path().replaceFirst("^/api/v1/", "").split("/"))
                .filter(WORD)
                .collect(Collectors.joining("-"));
    }

    private static Type item(Type page) {
        return page instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
    }
}
