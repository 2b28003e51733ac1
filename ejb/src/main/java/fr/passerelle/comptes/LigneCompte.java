package fr.passerelle.comptes;

import java.time.Instant;

/**
 * A member of staff in the administrators' list.
 *
 * @param habilitations how many have no end
 * @param ferme         when the account was closed; null while open
 */
public record LigneCompte(Long id, String identifiant, String nom, String prenom, String courriel, Long habilitations,
        Instant derniereConnexion, Instant ferme) {

    public boolean estFerme() {
        return ferme != null;
    }
}
