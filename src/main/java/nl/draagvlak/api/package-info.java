/// What other systems read: released parameter sets, with a token, over plain HTTP.
@NullMarked
package nl.draagvlak.api;

import org.jspecify.annotations.NullMarked;
