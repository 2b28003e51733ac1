package fr.passerelle.contractuels.envois;

import java.time.Instant;

/**
 * How far the results of a discipline are sent to some of those they concern.
 *
 * @param afficheLe since when its results are shown; null as long as they are not
 * @param envoyeLe  when they were last sent; null as long as they were not, as all that follows
 * @param rang      how often they were
 * @param ecrits    mails of the last time; of these: sent, refused, come back, and those that wait or of which nobody knows
 */
public record LigneEnvoiResultats(Long id, String code, String libelle, Instant afficheLe, Instant envoyeLe, String envoyePar, Integer rang,
        Integer ecrits, Integer envoyes, Integer refuses, Integer revenus, Integer attendus, Integer sansAdresse) {

    /** "L0422 - ANGLAIS", as the lists of the seed write it. */
    public String intitule() {
        return code + " - " + libelle;
    }

    public boolean affiche() {
        return afficheLe != null;
    }

    public boolean faite() {
        return envoyeLe != null;
    }
}
