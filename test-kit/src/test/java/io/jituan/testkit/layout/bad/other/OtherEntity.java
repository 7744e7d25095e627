package io.jituan.testkit.layout.bad.other;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// Another aggregate, in a package that does not say what may be null.
@Entity
public class OtherEntity {
    @Id
    private int id;

    @Override
    public String toString() {
        return "other " + id;
    }
}
