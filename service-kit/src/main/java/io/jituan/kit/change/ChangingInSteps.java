package io.jituan.kit.change;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a resource method that changes something but cannot be one transaction with a stored answer ([Changing]):
/// it takes a stream, or works in steps of its own. It says why, and cares itself for what happens when it is
/// called twice.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ChangingInSteps {
    /// Why, in one sentence.
    String value();
}
