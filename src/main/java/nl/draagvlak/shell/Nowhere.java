package nl.draagvlak.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/// What stands at an address inside the app where there is nothing.
@AnonymousAllowed
public class Nowhere extends Composite<Apology>
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    protected Apology initContent() {
        return new Apology(
                getTranslation("shell.error.missing.title"),
                getTranslation("shell.error.missing.text"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.missing.title");
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
