package io.jituan.kit.audit.head;

/// The journal no longer leads through a head that was signed: somebody wrote or cut it anew. Nothing more is signed.
public final class JournalRewritten extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    JournalRewritten(long position) {
        super("The journal does not lead through the head signed at position " + position
                + ": it was changed afterwards. Nothing more is signed. GET /api/v1/audit/verify says where.");
    }
}
