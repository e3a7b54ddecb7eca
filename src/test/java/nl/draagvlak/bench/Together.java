package nl.draagvlak.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Does things side by side; when one of them fails, all of it does.
final class Together<T> {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<T>> begun = new ArrayList<>();

    void begin(Callable<T> task) {
        begun.add(threads.submit(task));
    }

    /// What came of each, once they all are done.
    List<T> done() {
        threads.close();
        return begun.stream().map(Together::result).toList();
    }

    private static <T> T result(Future<T> task) {
        if (task.state() == Future.State.FAILED) {
            throw new IllegalStateException(task.exceptionNow());
        }
        return task.resultNow();
    }
}
