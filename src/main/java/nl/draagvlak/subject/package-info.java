/// What a workshop can talk about: kinds of subject, each a record whose components are its fields.
///
/// A kind declares its fields once, with [Asked]; forms, validation, storage and translation keys
/// come from that. To add a kind: a record that implements [nl.draagvlak.workshop.Content], a line
/// in [SubjectKinds], its translations.
@NullMarked
package nl.draagvlak.subject;

import org.jspecify.annotations.NullMarked;
