package io.jituan.acceptance.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A wire that a test can make long, cut or leave hanging: it passes TCP connections from a port of its own to another
/// on this machine.
public final class TcpProxy implements AutoCloseable {
    private static final int CHUNK = 16 * 1024;

    private final ServerSocket door;
    private final InetSocketAddress target;
    private final Line line = new Line();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private TcpProxy(ServerSocket door, InetSocketAddress target) {
        this.door = door;
        this.target = target;
    }

    /// Listens on a free port and passes to this one, where something need not listen yet.
    public static TcpProxy to(int port) {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            TcpProxy proxy = new TcpProxy(new ServerSocket(0, 0, here), new InetSocketAddress(here, port));
            proxy.threads.execute(proxy::welcome);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where it listens.
    public int port() {
        return door.getLocalPort();
    }

    /// Everything passes at once again; what a black hole held back passes now, as TCP would send it again.
    public void mend() {
        line.pass();
    }

    /// Each piece, in either direction, comes later by this.
    public void delay(Duration by) {
        line.delay(by);
    }

    /// Ends every connection and every new one.
    public void cut() {
        line.cut();
        sockets.forEach(this::end);
    }

    /// Connections stand, new ones too, and nothing passes.
    public void swallow() {
        line.swallow();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
        threads.shutdownNow();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                threads.execute(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        Socket server = new Socket();
        sockets.add(client);
        sockets.add(server);
        try {
            line.await();
            server.connect(target);
            threads.execute(() -> pump(server, client));
            pump(client, server);
        } catch (IOException | InterruptedException broken) {
            end(client);
            end(server);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                line.await();
                out.write(chunk, 0, read);
            }
        } catch (IOException | InterruptedException broken) {
            // The other side learns of it by the end of its connection.
        } finally {
            end(from);
            end(to);
        }
    }

    private void end(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException ended) {
            // It is closed whatever it says.
        }
    }
}
