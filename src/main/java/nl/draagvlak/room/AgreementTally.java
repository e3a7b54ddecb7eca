package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// One block per answer, filled where its interval holds the group's value.
@Tag("agreement-tally")
@JsModule("./room/agreement-tally.ts")
class AgreementTally extends Component {

    void show(int holding, int answers, int enough, String sentence) {
        getElement().setProperty("holding", holding);
        getElement().setProperty("answers", answers);
        getElement().setProperty("enough", enough);
        getElement().setProperty("sentence", sentence);
    }
}
