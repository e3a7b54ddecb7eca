package nl.draagvlak.demo;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.ServerKey;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.database.Owner;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Visitors of the demo, who come in at any time.
public final class Guests {

    private final ApplicationContext context;

    public Guests(ApplicationContext context) {
        this.context = context;
    }

    /// A browser that nobody has seen before.
    public Visitor visitor() {
        return context.getBean(FrontDesk.class)
                .welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    /// A copy for a participant who comes in now.
    public WorkshopId comeIn(Visitor visitor) {
        return comeIn(Role.PARTICIPANT, visitor);
    }

    /// A copy for somebody who comes in now, in the seat of this role.
    public WorkshopId comeIn(Role role, Visitor visitor) {
        return demo(Clock.systemUTC()).make(role, Locale.ENGLISH, visitor);
    }

    WorkshopId comeIn(Clock clock) {
        return demo(clock).make(Role.PARTICIPANT, Locale.ENGLISH, visitor());
    }

    Demo demo(Clock clock) {
        return new Demo(
                Optional.of(context.getBean(Owner.class)),
                context.getBean(DemoWorkshops.class),
                context.getBean(ContributionLog.class),
                context.getBean(LiveWorkshops.class),
                context.getBean(Secretary.class),
                context.getBean(Participants.class),
                context.getBean(Seats.class),
                context.getBean(ServerKey.class),
                clock);
    }
}
