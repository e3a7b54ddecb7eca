package nl.draagvlak.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.theme.aura.Aura;

/// The page around the single-page app: push, and the look in the order in which it must load.
@Push
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("look/tokens.css")
@StyleSheet("look/vaadin.css")
@StyleSheet("look/components.css")
@StyleSheet("look/room.css")
@StyleSheet("look/history.css")
@StyleSheet("look/judgement.css")
@StyleSheet("look/measure.css")
@StyleSheet("look/evidence.css")
@StyleSheet("look/seeds.css")
@StyleSheet("look/import.css")
@StyleSheet("look/benchmarks.css")
@StyleSheet("look/dashboard.css")
@StyleSheet("look/agreement.css")
@StyleSheet("look/listening.css")
@StyleSheet("look/talking.css")
public class AppShell implements AppShellConfigurator {}
