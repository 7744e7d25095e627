package io.jituan.kit.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.problem.ProblemAnswers;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import io.jituan.web.problem.Refused;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Carries out what is marked [Changing]: one transaction, at most once per `Idempotency-Key`. It runs inside bean
/// validation, so that a request that says nothing sensible claims no key.
@Changing
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class ChangeInterceptor {
    /// Refusals that depend on how things stood, so that a copy must hear the same; others are found again at once.
    private static final Set<RefusalKind> STORED = Set.of(RefusalKind.RULE, RefusalKind.CONFLICT);

    private static final int SECONDS = 30;

    private final Transactions transactions;
    private final IdempotentRequests requests;
    private final StoredAnswers answers;
    private final ProblemAnswers problems;
    private final ObjectMapper json;

    ChangeInterceptor(
            Transactions transactions,
            IdempotentRequests requests,
            StoredAnswers answers,
            ProblemAnswers problems,
            ObjectMapper json) {
        this.transactions = transactions;
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object change(InvocationContext invocation) throws Exception {
        BodyPresence.check(invocation.getMethod(), invocation.getParameters());
        Optional<IdempotentRequest> request = requests.current(invocation.getParameters());
        return request.isEmpty()
                ? transactions.run(seconds(invocation.getMethod()), invocation::proceed)
                : atMostOnce(request.get(), invocation);
    }

    private static int seconds(Method method) {
        Changing changing = method.getAnnotation(Changing.class);
        return changing == null ? SECONDS : changing.seconds();
    }

    private @Nullable Object atMostOnce(IdempotentRequest request, InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        try {
            return transactions.run(seconds(method), () -> {
                refuseCopies(request);
                Object result = invocation.proceed();
                answers.store(request, StoredAnswer.of(result, StoredAnswer.statusOf(method), json));
                return result;
            });
        } catch (Refused refused) {
            storeRefusal(request, refused.refusals());
            throw refused;
        }
    }

    /// A refusal rolled the key back with the change, so it is stored in a transaction of its own; where a copy was
    /// quicker in between, its answer counts for both.
    private void storeRefusal(IdempotentRequest request, List<Refusal> refusals) throws Exception {
        if (!STORED.contains(refusals.getFirst().kind())) {
            return;
        }
        transactions.run(SECONDS, () -> {
            refuseCopies(request);
            answers.store(request, StoredAnswer.of(problems.to(refusals), json));
            return request;
        });
    }

    private void refuseCopies(IdempotentRequest request) throws Exception {
        Optional<StoredAnswer> before = answers.claim(request);
        if (before.isPresent()) {
            throw new AnsweredBefore(before.get());
        }
    }
}
