/// Where everything is kept: the data directory, the embedded MariaDB or yours, migrated by one
/// account and used by another that may only add to the log. The embedded one is started again when
/// it ends by itself.
@NullMarked
package nl.draagvlak.database;

import org.jspecify.annotations.NullMarked;
