package nl.draagvlak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2027, 12, 31);

    @Test
    void aDayIsWrittenAsItsLanguageDoes() {
        assertThat(Days.inFull(NEW_YEARS_EVE, Preferences.ENGLISH)).isEqualTo("31 December 2027");
        assertThat(Days.inFull(NEW_YEARS_EVE, Preferences.DUTCH)).isEqualTo("31 december 2027");
        assertThat(Days.inBrief(NEW_YEARS_EVE, Preferences.ENGLISH)).isEqualTo("31 Dec 2027");
    }

    @Test
    void theCalendarSpeaksDutch() {
        var calendar = Days.picker(new Span(), Preferences.DUTCH);
        assertThat(calendar.getMonthNames()).hasSize(12).startsWith("januari").endsWith("december");
        assertThat(calendar.getWeekdays()).hasSize(7).startsWith("zondag", "maandag");
        assertThat(calendar.getWeekdaysShort()).hasSize(7).startsWith("zo", "ma");
        assertThat(calendar.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(calendar.getDateFormats()).containsExactly("d-M-yyyy");
    }

    @Test
    void theCalendarSpeaksEnglish() {
        var calendar = Days.picker(new Span(), Preferences.ENGLISH);
        assertThat(calendar.getMonthNames()).startsWith("January");
        assertThat(calendar.getDateFormats()).containsExactly("d/M/yyyy");
    }
}
