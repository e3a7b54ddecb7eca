package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@RunningDraagvlak
class RestingTest {

    private static final String ROOM = "workshops/0b1f5a6e-7f0c-4a53-9c55-0a8a4d9f7c11/nbas";

    private final Browser ann;

    RestingTest(@Autowired WebApplicationContext draagvlak) {
        ann = Browser.of(draagvlak);
    }

    @Test
    void aTabThatMadeRoomSaysWhyAndShowsTheWayBack() {
        var page = ann.open(RestingPage.insteadOf(ROOM));
        assertThat(page.heading()).isEqualTo("This tab was put to rest");
        assertThat(page.text()).contains("more than ten tabs");
        assertThat(wayBack(page)).isEqualTo("/" + ROOM);
        assertThat(ann.open("/resting?lang=nl").text()).contains("meer dan tien tabbladen");
        assertThat(ann.cookie("JSESSIONID")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "workshops/..//evil", ""})
    void itLeadsNowhereElse(String elsewhere) {
        assertThat(wayBack(ann.open(RestingPage.insteadOf(elsewhere)))).isEqualTo("/");
    }

    private static String wayBack(Browser.Page page) {
        return page.document().select("main a.primary").attr("href");
    }
}
