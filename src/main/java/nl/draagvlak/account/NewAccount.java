package nl.draagvlak.account;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.shell.Form;
import nl.draagvlak.workshop.Text;

/// What somebody fills in to get an account.
record NewAccount(String name, String email, String password) {

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}\\p{Cs}]+@[^\\s@\\p{Cntrl}\\p{Cs}]+");

    static NewAccount of(Form form) {
        return new NewAccount(
                Text.of(form.value("name")).words(),
                Accounts.normal(form.value("email")),
                form.value("password"));
    }

    Form check(Form form) {
        return form.check("name", Naming.problem(Text.of(name)).map(why -> "refusal." + why.name()))
                .check("email", emailProblem())
                .check("password", Password.problem(password, name, email));
    }

    private Optional<String> emailProblem() {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches()
                ? Optional.empty()
                : Optional.of("account.email.wrong");
    }
}
