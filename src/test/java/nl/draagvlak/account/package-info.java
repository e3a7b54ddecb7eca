@NullMarked
package nl.draagvlak.account;

import org.jspecify.annotations.NullMarked;
