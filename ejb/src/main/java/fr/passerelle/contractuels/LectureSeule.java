package fr.passerelle.contractuels;

import fr.passerelle.noyau.ErreurMetier;
import java.util.Optional;

/** The period that governs the act is not open; the message says which, and since or until when. */
public class LectureSeule extends ErreurMetier {

    public LectureSeule(Motif motif) {
        super(motif.cle(), motif.valeurs());
    }

    /** @throws LectureSeule when there is a reason */
    public static void refuser(Optional<Motif> fermeture) {
        fermeture.ifPresent(motif -> {
            throw new LectureSeule(motif);
        });
    }

    /**
     * Why a page is read-only.
     *
     * @param cle key of the bundle {@code erreurs}
     */
    public record Motif(String cle, Object... valeurs) {
    }
}
