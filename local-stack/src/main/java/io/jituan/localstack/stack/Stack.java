package io.jituan.localstack.stack;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// The whole system, running: database, broker, four services and the gateway, each a process that this JVM started.
///
/// ```java
/// try (Stack stack = Stack.start(StackOptions.forTests(checkout, directory), StackListener.silent())) {
///     stack.kill("personnel-service");
///     stack.restart("personnel-service");
/// }
/// ```
public final class Stack implements AutoCloseable {
    /// The first start on a busy machine, without AOT caches.
    private static final Duration READY_LIMIT = Duration.ofSeconds(120);

    private final StackOptions options;
    private final StackListener listener;
    private final Launcher launcher;
    private final long beginning = System.nanoTime();
    private final Map<String, Member> members = new ConcurrentHashMap<>();
    private final Set<String> expectedToEnd = ConcurrentHashMap.newKeySet();
    private boolean stopped;

    private Stack(StackOptions options, StackListener listener) {
        this.options = options;
        this.listener = listener;
        this.launcher = new Launcher(options);
    }

    /// Starts everything and returns when all is healthy.
    ///
    /// @throws PortsTaken before anything was started
    /// @throws StackFailed when a process ended or was not ready in time; everything is stopped again
    public static Stack start(StackOptions options, StackListener listener) {
        Stack stack = new Stack(options, listener);
        stack.start();
        return stack;
    }

    /// A stack that does not run yet, for those who must be able to stop it while it starts.
    public static Stack of(StackOptions options, StackListener listener) {
        return new Stack(options, listener);
    }

    /// Starts everything and returns when all is healthy; see [#start(StackOptions, StackListener)].
    public void start() {
        requireFreePorts();
        List<String> failures = startAll();
        if (!failures.isEmpty()) {
            stop();
            throw new StackFailed(failures);
        }
    }

    /// @throws PortsTaken where another program has one of our ports
    public void requireFreePorts() {
        PortsTaken.check(options.ports(), Launcher.ports(options));
    }

    /// Database first for the services, everything else at once: on two cores the work is the limit, not the order.
    private List<String> startAll() {
        ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> database = CompletableFuture.runAsync(this::startDatabase, threads);
            List<CompletableFuture<Void>> starts = new ArrayList<>(List.of(database));
            Launcher.independent(options)
                    .forEach(name -> starts.add(CompletableFuture.runAsync(() -> startMember(name), threads)));
            for (Application service : Application.services()) {
                starts.add(database.thenRunAsync(() -> startMember(service.processName()), threads));
            }
            starts.forEach(start -> waitFor(start, failures));
        }
        return failures.stream().distinct().toList();
    }

    private static void waitFor(CompletableFuture<Void> start, ConcurrentLinkedQueue<String> failures) {
        try {
            start.join();
        } catch (CompletionException failed) {
            failures.add(String.valueOf(
                    failed.getCause() == null
                            ? failed.getMessage()
                            : failed.getCause().getMessage()));
        }
    }

    private void startDatabase() {
        startMember(Launcher.POSTGRESQL);
        Application.services().forEach(service -> launcher.postgres().createDatabase(service.database()));
    }

    private void startMember(String name) {
        startMember(name, beginning);
    }

    private void startMember(String name, long since) {
        Member launched = launch(name);
        listener.launched(launched);
        launched.process().awaitReady(launched.readiness(), READY_LIMIT);
        Member ready = launched.readyAfter(Duration.ofNanos(System.nanoTime() - since));
        members.put(name, ready);
        listener.ready(ready);
        launched.process().ended().thenRun(() -> reportUnlessExpected(ready));
    }

    /// Under the lock, so that nothing is launched behind the back of a stop.
    private synchronized Member launch(String name) {
        if (stopped) {
            throw new CancellationException("The stack is being stopped");
        }
        Member launched = launcher.launch(name);
        members.put(name, launched);
        return launched;
    }

    private void reportUnlessExpected(Member member) {
        if (!expectedToEnd.contains(member.name())) {
            listener.died(member);
        }
    }

    public URI gateway() {
        return options.gateway();
    }

    public StackOptions options() {
        return options;
    }

    /// In the order of `status`.
    public List<Member> members() {
        return Launcher.names(options)
                .flatMap(name -> Stream.ofNullable(members.get(name)))
                .toList();
    }

    /// @throws IllegalArgumentException where the stack has no process of that name
    public Member member(String name) {
        return members().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No process " + name + " in the stack"));
    }

    /// Kills a process at once, as a power cut would.
    public void kill(String name) {
        expectedToEnd.add(name);
        member(name).process().kill();
    }

    /// Stops a process in good order.
    public void stop(String name) {
        expectedToEnd.add(name);
        member(name).process().stop();
    }

    /// Starts a stopped or killed process again, on its port, and waits until it is ready.
    public void restart(String name) {
        stop(name);
        startMember(name, System.nanoTime());
        expectedToEnd.remove(name);
    }

    /// Stops everything: our applications first, then what they stand on. Does nothing where it is stopped already.
    public void stop() {
        expectedToEnd.addAll(Launcher.names(options).toList());
        refuseLaunches();
        stopTogether(members().stream()
                .filter(member -> !Launcher.isGround(member.name()))
                .toList());
        stopTogether(members().stream()
                .filter(member -> Launcher.isGround(member.name()))
                .toList());
    }

    /// Kills everything at once.
    public void kill() {
        expectedToEnd.addAll(Launcher.names(options).toList());
        refuseLaunches();
        members().forEach(member -> member.process().kill());
    }

    private synchronized void refuseLaunches() {
        stopped = true;
    }

    private static void stopTogether(List<Member> some) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            some.forEach(member -> threads.execute(member.process()::stop));
        }
    }

    @Override
    public void close() {
        stop();
    }
}
