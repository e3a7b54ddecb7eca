package nl.draagvlak.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/// What somebody looks with: one page can be seen with all of them, one after the other.
enum Look {
    LIGHT_PHONE(ColorScheme.LIGHT, 390, 844, true),
    DARK_PHONE(ColorScheme.DARK, 390, 844, true),
    DARK_LAPTOP(ColorScheme.DARK, 1440, 900, false),
    LIGHT_LAPTOP(ColorScheme.LIGHT, 1440, 900, false);

    /// What the style sheets ask a browser; what moves because of the answer arrives at once.
    private static final String APPLIES =
            """
            async ([dark, phone]) => {
                const now = [
                    matchMedia('(prefers-color-scheme: dark)').matches,
                    matchMedia('(max-width: 600px)').matches,
                    matchMedia('(pointer: coarse)').matches
                ];
                const frame = () => new Promise(requestAnimationFrame);
                await frame();
                await frame();
                document.getAnimations()
                    .filter(one => one.effect.getComputedTiming().endTime < Infinity)
                    .forEach(one => one.finish());
                return String(now) === String([dark, phone, phone]);
            }
            """;

    private final ColorScheme scheme;
    private final int width;
    private final int height;
    private final boolean isTouched;

    Look(ColorScheme scheme, int width, int height, boolean isTouched) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
        this.isTouched = isTouched;
    }

    boolean isPhone() {
        return isTouched;
    }

    /// Makes an open page look like this, and waits until it does; `devTools` are those of the
    /// page.
    void on(Page page, CDPSession devTools) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, height);
        var touch = new JsonObject();
        touch.addProperty("enabled", isTouched);
        devTools.send("Emulation.setTouchEmulationEnabled", touch);
        var isDark = scheme == ColorScheme.DARK;
        var applies = page.evaluate(APPLIES, new Object[] {isDark, isTouched});
        if (!Boolean.TRUE.equals(applies)) {
            throw new IllegalStateException(page.url() + " does not look " + this);
        }
    }
}
