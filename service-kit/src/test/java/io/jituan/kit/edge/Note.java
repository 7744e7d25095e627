package io.jituan.kit.edge;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Note {
    @Id
    private UUID id;

    @Version
    private long version;

    private String title;

    @Enumerated(EnumType.STRING)
    private Colour colour;

    private boolean finished;

    protected Note() {}

    static Note write(String title, Colour colour) {
        Note note = new Note();
        note.id = Identifiers.next();
        note.title = title;
        note.colour = colour;
        return note;
    }

    void paint(Colour colour) {
        this.colour = colour;
    }

    void finish() {
        if (finished) {
            throw new Refused(new NoteRefusal.FinishedBefore());
        }
        finished = true;
    }

    NoteView view() {
        return new NoteView(id, title, colour, finished);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
