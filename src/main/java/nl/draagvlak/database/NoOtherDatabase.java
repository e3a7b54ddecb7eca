package nl.draagvlak.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Holds unless `DRAAGVLAK_DB_URL` names a database.
///
/// Spring's `@ConditionalOnProperty` with an empty `havingValue` holds for any address, too.
final class NoOtherDatabase implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !StringUtils.hasText(context.getEnvironment().getProperty("draagvlak.db.url"));
    }
}
