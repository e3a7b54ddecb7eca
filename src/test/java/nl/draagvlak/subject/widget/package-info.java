@NullMarked
package nl.draagvlak.subject.widget;

import org.jspecify.annotations.NullMarked;
