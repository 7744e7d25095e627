package io.jituan.kit.change;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a resource method (POST, PUT, PATCH, DELETE) that changes something. It runs in one transaction, and where the
/// request carries an `Idempotency-Key`, its outcome is stored with the key in that same transaction: the same key and
/// body get the same answer for 7 days, another body gets 422.
///
/// Every changing resource method carries it; a layout rule says so.
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Changing {
    /// Seconds after which the transaction is given up; more than the default only for work on whole files.
    @Nonbinding
    int seconds() default 30;
}
