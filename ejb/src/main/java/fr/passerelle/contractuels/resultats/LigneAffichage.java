package fr.passerelle.contractuels.resultats;

import java.time.Instant;

/**
 * How far the results of a discipline are, as the page that shows them to candidates has it.
 *
 * @param maintenus   registered candidates who keep up their candidature
 * @param aDecider    those of whom nothing is decided
 * @param ecarts      those who are shown something else than what is decided now, or nothing
 * @param resultatsLe when its results were shown; null as long as they are not
 */
public record LigneAffichage(Long id, String code, String libelle, Integer maintenus, Integer aDecider, Integer ecarts, Instant resultatsLe,
        String resultatsPar) {

    /** "L0422 - ANGLAIS", as the lists of the seed write it. */
    public String intitule() {
        return code + " - " + libelle;
    }

    /** How many keep up their candidature; 0 where nobody does. */
    public int effectif() {
        return nombre(maintenus);
    }

    public int restants() {
        return nombre(aDecider);
    }

    /** Whether each candidate has her decision. */
    public boolean complete() {
        return restants() == 0;
    }

    /** Those for whom the display is to be switched off and on again; none where nothing is shown. */
    public int aReafficher() {
        return resultatsLe == null ? 0 : nombre(ecarts);
    }

    private static int nombre(Integer compte) {
        return compte == null ? 0 : compte;
    }
}
