package nl.draagvlak.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What stands at an address inside the app whose page could not be made.
@AnonymousAllowed
public class Broken extends Composite<Apology>
        implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(Broken.class);

    @Override
    protected Apology initContent() {
        return new Apology(
                getTranslation("shell.error.failed.title"),
                getTranslation("shell.error.failed.text"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.failed.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("A page could not be made", parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
