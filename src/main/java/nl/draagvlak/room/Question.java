package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;

/// Asks before something happens that many people notice.
class Question extends ConfirmDialog {

    /// The question, its consequence in a sentence, and the word for doing it.
    Question(String title, String consequence, String act, Runnable yes) {
        setHeader(title);
        add(new Paragraph(consequence));
        setCancelable(true);
        setCancelText(getTranslation("room.question.cancel"));
        setConfirmText(act);
        addConfirmListener(_ -> yes.run());
    }

    /// The same question, with more to consider.
    Question with(Component more) {
        add(more);
        return this;
    }

    /// The same question about something that cannot be undone.
    Question grave() {
        setConfirmButtonTheme("primary error");
        return this;
    }
}
