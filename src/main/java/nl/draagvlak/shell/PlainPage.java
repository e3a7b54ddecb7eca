package nl.draagvlak.shell;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The answers that a plain page can give.
public final class PlainPage {

    private PlainPage() {}

    /// A template to be filled with more.
    public static ModelAndView show(String template) {
        return new ModelAndView(template);
    }

    /// A form, shown again when something in it is wrong.
    public static ModelAndView form(String template, Form form) {
        var page = new ModelAndView(template).addObject("form", form);
        page.setStatus(form.isFine() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /// A few words on why there is nothing else to see; both are keys.
    public static ModelAndView notice(HttpStatus status, String heading, String words) {
        var page =
                new ModelAndView("notice").addObject("heading", heading).addObject("words", words);
        page.setStatus(status);
        return page;
    }

    /// Goes on elsewhere with a GET.
    public static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, false, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
