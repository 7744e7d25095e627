package io.jituan.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says which clauses of the policy a test holds, by the ids of the domain description: `@Clause("4.1.3")`.
///
/// On a class it speaks for all its tests. The coverage table is generated from these tags, and the build fails when a
/// clause has none.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Clause {
    String[] value();
}
