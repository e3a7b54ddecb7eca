package nl.draagvlak.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The machine's own Chromium, in which every person has a browser of their own.
public final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(
                                            List.of(
                                                    "--no-sandbox",
                                                    "--disable-gpu",
                                                    "--disable-quic",
                                                    "--no-first-run",
                                                    "--disable-background-networking",
                                                    "--disable-component-update",
                                                    "--disable-sync")));

    public Page laptop(String language) {
        return page(language, ColorScheme.LIGHT);
    }

    Page page(String language, ColorScheme scheme) {
        return browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(scheme)
                                .setViewportSize(1440, 900))
                .newPage();
    }

    Page phone(String language, ColorScheme scheme) {
        return browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(scheme)
                                .setViewportSize(390, 844)
                                .setHasTouch(true)
                                .setIsMobile(true))
                .newPage();
    }

    /// Whoever comes next comes with a browser that nobody has used.
    void closeAllPages() {
        browser.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /// Whether this machine has one.
    public static boolean isThere() {
        return found().isPresent();
    }

    private static Path executable() {
        return found().orElseThrow(() -> new IllegalStateException("CHROMIUM names no browser"));
    }

    private static Optional<Path> found() {
        var named = Optional.ofNullable(System.getenv("CHROMIUM")).stream();
        return Stream.concat(named, Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
