package nl.draagvlak.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

/// Days as one language reads and writes them; English has them in the British order.
public final class Days {

    private static final int MONTHS = 12;
    private static final int MONDAY = 1;

    private Days() {}

    /// A day in full: `31 December 2027`.
    public static String inFull(TemporalAccessor day, Locale language) {
        return write(day, FormatStyle.LONG, language);
    }

    /// A day in brief: `31 Dec 2027`.
    public static String inBrief(TemporalAccessor day, Locale language) {
        return write(day, FormatStyle.MEDIUM, language);
    }

    /// How a calendar speaks the language of whoever it is shown to, and how one types a day.
    public static DatePickerI18n picker(Component speaker, Locale language) {
        var names = DateFormatSymbols.getInstance(of(language));
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, MONTHS))
                .setWeekdays(week(names.getWeekdays()))
                .setWeekdaysShort(week(names.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat(language.equals(Preferences.DUTCH) ? "d-M-yyyy" : "d/M/yyyy")
                .setToday(speaker.getTranslation("shell.day.today"))
                .setCancel(speaker.getTranslation("shell.day.cancel"))
                .setBadInputErrorMessage(speaker.getTranslation("shell.day.unreadable"));
    }

    /// The days of a week that begins on Sunday.
    private static List<String> week(String[] names) {
        return Arrays.asList(names).subList(Calendar.SUNDAY, Calendar.SATURDAY + 1);
    }

    private static String write(TemporalAccessor day, FormatStyle style, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(of(language)).format(day);
    }

    private static Locale of(Locale language) {
        return language.equals(Preferences.ENGLISH) ? Locale.UK : language;
    }
}
