package nl.draagvlak.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/// Does things side by side; when one of them fails, all of it does.
public final class Together<T> {

    private static final int AT_ONCE = 8;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<T>> begun = new ArrayList<>();

    /// So many, a few at a time, as people come in.
    public static <T> List<T> aFewAtATime(int many, IntFunction<T> coming) {
        var turns = new Semaphore(AT_ONCE);
        var all = new Together<T>();
        for (var one = 0; one < many; one++) {
            var who = one;
            all.begin(() -> {
                turns.acquire();
                try {
                    return coming.apply(who);
                } finally {
                    turns.release();
                }
            });
        }
        return all.done();
    }

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
