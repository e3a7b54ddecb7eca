package nl.draagvlak.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/// Short messages at the foot of the screen.
public final class Notices {

    private static final int MILLISECONDS_TO_READ = 6000;

    private Notices() {}

    /// Says what happened, for a few seconds.
    public static void tell(String message) {
        Notification.show(message, MILLISECONDS_TO_READ, Position.BOTTOM_START);
    }

    /// Says why something was refused, until it has been read.
    public static void refusal(String message) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setDuration(0);
        notice.setAssertive(true);
        var read = new Button(notice.getTranslation("shell.notice.read"), _ -> notice.close());
        read.addThemeVariants(ButtonVariant.TERTIARY);
        notice.add(new Span(message), read);
        notice.open();
    }
}
