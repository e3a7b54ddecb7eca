/// The widget: one tile of the dashboard that people design together.
@NullMarked
package nl.draagvlak.subject.widget;

import org.jspecify.annotations.NullMarked;
