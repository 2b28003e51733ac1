package fr.passerelle.contractuels;

import fr.passerelle.noyau.ErreurMetier;

/** The period that governs the act is not open; the message says which, and since or until when. */
public class LectureSeule extends ErreurMetier {

    public LectureSeule(Motif motif) {
        super(motif.cle(), motif.valeurs());
    }

    /**
     * Why a page is read-only.
     *
     * @param cle key of the bundle {@code erreurs}
     */
    public record Motif(String cle, Object... valeurs) {
    }
}
