package nl.draagvlak.bench;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// The pure parts by themselves, each in a Java of its own, measured by JMH.
final class Micro {

    private static final String CLASS_PATH = "java.class.path";
    private static final TimeValue A_MOMENT = TimeValue.milliseconds(500);
    private static final int WARM_UPS = 3;
    private static final int TIMES = 4;

    private final Findings findings;

    Micro(Findings findings) {
        this.findings = findings;
    }

    void measure() {
        var options =
                new OptionsBuilder()
                        .include("\\.(Workshop|ContributionJson|Group)Speed\\.")
                        .forks(1)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(A_MOMENT)
                        .measurementIterations(TIMES)
                        .measurementTime(A_MOMENT)
                        .jvmArgs("-Xmx512m")
                        .build();
        // JMH starts Java with the class path of this one, which Maven keeps in a class loader.
        System.setProperty(CLASS_PATH, classPath());
        try {
            new Runner(options).run().forEach(this::say);
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void say(RunResult result) {
        var score = result.getPrimaryResult();
        var name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        findings.say(name, 1, score.getScore(), score.getScoreUnit());
    }

    private static String classPath() {
        return Micro.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs())
                        .map(Micro::path)
                        .collect(Collectors.joining(System.getProperty("path.separator")))
                : System.getProperty(CLASS_PATH);
    }

    private static String path(URL entry) {
        return Path.of(entry.getPath()).toString();
    }
}
