package nl.draagvlak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--peer=nobody=http://127.0.0.1:1",
                "--peer=wbo=http://wbo.example:1",
                "--peer=wbo=wbo",
                "--peer=wbo=https://127.0.0.1:1",
                "--url=http://draagvlak.example"
            })
    void onlyASystemThatItKnowsOnThisMachineIsMeasured(String wrong) {
        var bench = Bench.commandLine(Rooms::of).setErr(new PrintWriter(new StringWriter()));
        assertThat(bench.execute(wrong)).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
