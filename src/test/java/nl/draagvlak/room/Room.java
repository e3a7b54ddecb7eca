package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.account.Account;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Names;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Visitor;
import nl.draagvlak.account.VisitorId;
import nl.draagvlak.demo.Guests;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.People;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Scenario;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Submission;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.WorkshopId;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import tools.jackson.databind.JsonNode;

/// A workshop on a real database, with people who act and see in it.
public final class Room {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.draagvlak");

    private final ApplicationContext context;
    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    private final Person fatima;

    /// Somebody in this room, with the account that they come in with.
    public record Person(ParticipantId id, Account account) {}

    public Room(ApplicationContext context) {
        this.context = context;
        fatima = person("Fatima El Amrani");
        var open = new Charter.Open(Scenario.charter());
        assertThat(workshops().open(workshop, submission(fatima, open)))
                .isInstanceOf(Decision.Accepted.class);
    }

    public Person facilitator() {
        return fatima;
    }

    public Person participant(String name, DepartmentId department) {
        var person = person(name);
        submit(person, new People.Join(department));
        return person;
    }

    public Person observer(String name) {
        var person = participant(name, Scenario.MARKETING);
        submit(fatima, new People.ChangeRole(person.id(), Role.OBSERVER));
        return person;
    }

    Seen seen() {
        return workshops().seen(workshop, Role.FACILITATOR).orElseThrow();
    }

    /// Somebody with what they see and wish, without a page.
    Participation participation(Person person) {
        var here = workshops().find(workshop).orElseThrow();
        var role = seen().people().find(person.id()).orElseThrow().role();
        return new Participation(here, person.id(), role, context.getBean(Names.class));
    }

    /// On how many screens somebody has this workshop open.
    int screensOf(Person person) {
        var presence = workshops().find(workshop).orElseThrow().presence();
        return presence.screens().getOrDefault(person.id(), 0);
    }

    /// The places in a list that wait for whoever looks at it, as the browser gets them.
    static String asked(ItemList list) {
        var places = list.getElement().getPropertyRaw("asked");
        return places == null ? "[]" : places.toString();
    }

    /// How a stage stands in the rail, as the browser gets it.
    static JsonNode stage(Stage stage) {
        return inRail("stages").get(place(stage));
    }

    /// How much the rail says that waits in a stage for whoever looks at it.
    static int waits(Stage stage) {
        return inRail("waits").get(place(stage)).asInt();
    }

    private static int place(Stage stage) {
        return List.of(Stage.values()).indexOf(stage);
    }

    /// The list in the rail comes before the one in the menu of a small screen.
    private static JsonNode inRail(String property) {
        var rail = _find(StageList.class).getFirst();
        return (JsonNode)
                Optional.ofNullable(rail.getElement().getPropertyRaw(property)).orElseThrow();
    }

    /// Waits until the screen shows what it should.
    static void see(ThrowingRunnable what) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(true);
                    what.run();
                });
    }

    public void submit(Person person, Command command) {
        assertThat(workshops().submit(workshop, submission(person, command)))
                .hasValueSatisfying(
                        decision -> assertThat(decision).isInstanceOf(Decision.Accepted.class));
    }

    public WorkshopId workshop() {
        return workshop;
    }

    /// Shows somebody a page of this workshop, in English.
    public void show(Person person, String page) {
        show(person, page, Locale.ENGLISH);
    }

    public void show(Person person, String page, Locale language) {
        var visitor = new Visitor(new VisitorId(UUID.randomUUID()), Optional.of(person.account()));
        show(visitor, "workshops/" + workshop.value() + "/" + page, language, context);
    }

    /// Shows a visitor the NBAs of their copy of the demo, in English.
    static WorkshopId showDemo(ApplicationContext context) {
        var guests = new Guests(context);
        var visitor = guests.visitor();
        var copy = guests.comeIn(visitor);
        show(visitor, "workshops/" + copy.value() + "/nbas", Locale.ENGLISH, context);
        return copy;
    }

    /// Shows a visitor a page of any workshop.
    static void show(Visitor visitor, String address, Locale language, ApplicationContext context) {
        var roles = AuthorityUtils.createAuthorityList("ROLE_VISITOR");
        var authentication = new PreAuthenticatedAuthenticationToken(visitor, "", roles);
        SecurityContextHolder.getContext().setAuthentication(authentication);
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        var request = ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        ((FakeRequest) request).setUserPrincipalInt(authentication);
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate(address);
    }

    public static void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    private Person person(String name) {
        var id = new ParticipantId(UUID.randomUUID());
        var email = id.value() + "@example.org";
        var account =
                context.getBean(Accounts.class)
                        .add(name, email, "a long enough secret")
                        .orElseThrow();
        context.getBean(Participants.class).add(id, workshop, Text.of(name), Optional.of(account));
        return new Person(id, account);
    }

    private LiveWorkshops workshops() {
        return context.getBean(LiveWorkshops.class);
    }

    private static Submission submission(Person person, Command command) {
        return new Submission(new CommandId(UUID.randomUUID()), person.id(), command);
    }
}
