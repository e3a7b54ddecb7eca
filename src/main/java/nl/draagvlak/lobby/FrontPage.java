package nl.draagvlak.lobby;

import java.util.Map;
import nl.draagvlak.shell.Form;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The first page anybody sees.
@Configuration(proxyBeanMethods = false)
class FrontPage {

    /// A controller would take Vaadin's own requests to `/?v-r=…` as well, so this is a route.
    @Bean
    RouterFunction<ServerResponse> frontPageRoute() {
        return RouterFunctions.route()
                .GET("/", request -> request.param("v-r").isEmpty(), FrontPage::show)
                .build();
    }

    private static ServerResponse show(ServerRequest request) {
        var asked = request.servletRequest().getParameterMap();
        return ServerResponse.ok()
                .render(
                        "front",
                        Map.of(
                                "stranger", asked.containsKey("stranger"),
                                "removed", asked.containsKey("removed"),
                                "gone", asked.containsKey("gone"),
                                "form", Form.empty()));
    }
}
