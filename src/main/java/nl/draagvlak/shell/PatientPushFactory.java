package nl.draagvlak.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/// Gives every screen a connection that waits for its reader; Vaadin finds it by its name in
/// `META-INF/services`.
public class PatientPushFactory implements PushConnectionFactory {

    private static final long serialVersionUID = 1;

    @Override
    public PushConnection apply(UI ui) {
        return new PatientPush(ui);
    }
}
