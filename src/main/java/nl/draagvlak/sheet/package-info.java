/// Lists that people bring from a spreadsheet: read as the subjects that they mean, with everything
/// that is wrong with them, by row and column.
///
/// The columns are the fields that a kind of subject declares.
@NullMarked
package nl.draagvlak.sheet;

import org.jspecify.annotations.NullMarked;
