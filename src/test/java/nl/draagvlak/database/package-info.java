@NullMarked
package nl.draagvlak.database;

import org.jspecify.annotations.NullMarked;
