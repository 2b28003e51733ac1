package fr.passerelle.contractuels.disciplines;

import java.time.Instant;

/**
 * How far a discipline is in the campaign, as the pages that switch it show it.
 *
 * @param postesClosLe when its posts were closed; null as long as they may change
 * @param voeuxLe      when its wishes were shown; null as long as they are not
 */
public record EtatDiscipline(Long id, String code, String libelle, Instant postesClosLe, String postesClosPar, Instant voeuxLe,
        String voeuxPar) {

    /** "L0422 - ANGLAIS", as the lists of the seed write it. */
    public String intitule() {
        return code + " - " + libelle;
    }
}
