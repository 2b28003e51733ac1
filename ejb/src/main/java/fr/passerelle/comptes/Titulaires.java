package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the domain that owns the people behind a door's accounts knows of them, implemented there. The account itself holds
 * the mail address.
 */
public interface Titulaires {

    /** The door whose accounts it answers for. */
    Porte porte();

    /** The birth date of that account's holder, asked at a first visit; empty when none is on file. */
    Optional<LocalDate> naissance(long compteId);

    /** Why nobody may enter by that door now, as it is said to whoever tries; empty while it is open. */
    Optional<ErreurMetier> fermeture();

    /**
     * Lets the caller act on behalf of that account's holder, or throws.
     *
     * @throws fr.passerelle.noyau.AccesRefuse when the holder is outside the caller's périmètre
     * @throws fr.passerelle.noyau.Introuvable when nobody is behind that account
     */
    void exigerGestion(long compteId);
}
