package nl.draagvlak.subject;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How people are asked for one component of a subject.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Asked {

    /// The part of the form in which it stands.
    Part in() default Part.DETAILS;

    /// The most characters a text may have, or the most numbers a series.
    int max() default 0;

    /// Whether a text may have several lines.
    boolean lines() default false;

    boolean required() default false;

    /// Whether a choice says what it is for, as every text and number does.
    boolean explained() default false;

    /// The fields of which each makes this one required as soon as it is filled in.
    String[] requiredWith() default {};

    /// Whether a number counts something, whatever the subject itself is measured in.
    boolean counted() default false;

    /// Whether what others filled in here is offered.
    boolean suggested() default false;

    /// The version of its kind that asks for it first; whatever is older has nothing in it.
    int since() default 1;

    /// The names of the kinds of subject that can be chosen.
    String[] of() default {};
}
