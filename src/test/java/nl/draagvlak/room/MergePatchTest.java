package nl.draagvlak.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MergePatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':'b'} | {'a':'c'} | {'a':'c'}",
                "{'a':'b'} | {'a':'b','b':'c'} | {'b':'c'}",
                "{'a':'b'} | {} | {'a':null}",
                "{'a':'b','b':'c'} | {'b':'c'} | {'a':null}",
                "{'a':['b']} | {'a':'c'} | {'a':'c'}",
                "{'a':{'b':'c','d':1}} | {'a':{'b':'e','d':1}} | {'a':{'b':'e'}}",
                "{'a':[1,2]} | {'a':[1,3]} | {'a':[1,3]}",
                "{'a':[{'b':1},{'b':2,'c':3}]} | {'a':[{'b':1},{'b':4,'c':3}]} |"
                        + " {'a':{'1':{'b':4}}}",
                "{'a':[{'b':1}]} | {'a':[{'b':1},{'b':2}]} | {'a':[{'b':1},{'b':2}]}"
            })
    void onlyWhatIsDifferentIsInIt(String before, String now, String patch) {
        assertThat(MergePatch.between(json(before), json(now))).contains(json(patch));
    }

    @Test
    void whatIsEqualNeedsNone() {
        assertThat(MergePatch.between(json("{'a':[{'b':1}]}"), json("{'a':[{'b':1}]}"))).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
