package fr.passerelle.noyau;

import java.util.Optional;

/** Who is acting: answered by {@code comptes}, asked by the journal and by what signs a change. */
public interface AppelantCourant {

    /** Number of the caller's account; empty for the system itself. */
    Optional<Long> compteId();

    /** The caller's name as a screen shows it ("modifié par …"). */
    String nomAffiche();
}
