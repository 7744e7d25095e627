package io.jituan.testkit.layout.bad;

import io.jituan.testkit.layout.bad.other.OtherEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/// Holds another aggregate by reference.
@Entity
public class BadEntity {
    @Id
    private int id;

    private OtherEntity other;

    /// So that the fields are read.
    public String text() {
        return id + other.toString();
    }
}
