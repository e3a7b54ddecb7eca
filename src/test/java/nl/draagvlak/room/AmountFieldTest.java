package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Amount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class AmountFieldTest {

    private AmountField field;

    @BeforeEach
    void aDutchPersonIsAsked(@Autowired ApplicationContext context) {
        var room = new Room(context);
        room.show(room.participant("Ann de Wit", MARKETING), "nbas", Locale.of("nl"));
        field = new AmountField("Hoeveel", "Per week");
        UI.getCurrent().add(field);
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000  | Begrepen als 1000",
                "1.500  | Begrepen als 1500",
                "0.5    | Begrepen als 0,5",
                "4,20 % | Begrepen als 4,2",
                "5000   | Per week",
                "4,2    | Per week"
            })
    void whatCouldMeanSomethingElseIsShownBack(String typed, String help) {
        _setValue(_get(TextField.class), typed);
        assertThat(_get(TextField.class).getHelperText()).isEqualTo(help);
    }

    @Test
    void whatWasFilledInForThemIsNot() {
        field.fill(Optional.of(Amount.of("1000")));
        assertThat(_get(TextField.class).getValue()).isEqualTo("1.000");
        assertThat(_get(TextField.class).getHelperText()).isEqualTo("Per week");
    }

    @Test
    void whatIsNoNumberIsSaid() {
        _setValue(_get(TextField.class), "ongeveer 4");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getErrorMessage()).isNotEmpty();
    }
}
