package io.jituan.group;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Requests sent at the same time, and what became of them.
///
/// @param answers in the order of the requests
public record AllAtOnce(List<ExtractableResponse<Response>> answers) {

    public static AllAtOnce times(int clients, Supplier<ValidatableResponse> request) throws Exception {
        return of(Collections.nCopies(clients, request));
    }

    public static AllAtOnce of(List<Supplier<ValidatableResponse>> requests)
            throws InterruptedException, ExecutionException {
        List<Callable<ExtractableResponse<Response>>> calls = requests.stream()
                .<Callable<ExtractableResponse<Response>>>map(
                        request -> () -> request.get().extract())
                .toList();
        try (ExecutorService clients = Executors.newFixedThreadPool(calls.size())) {
            List<ExtractableResponse<Response>> answers = new ArrayList<>();
            for (Future<ExtractableResponse<Response>> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return new AllAtOnce(List.copyOf(answers));
        }
    }

    /// How many were answered with this status.
    public long count(int status) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }

    /// Those that got anything else.
    public List<ExtractableResponse<Response>> otherThan(int status) {
        return answers.stream().filter(answer -> answer.statusCode() != status).toList();
    }

    /// The codes of the refusals, one for each other answer.
    public List<String> codesOtherThan(int status) {
        return otherThan(status).stream()
                .map(answer -> answer.<String>path("code"))
                .toList();
    }
}
