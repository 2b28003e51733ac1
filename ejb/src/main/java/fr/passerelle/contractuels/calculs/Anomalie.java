package fr.passerelle.contractuels.calculs;

/**
 * Why data cannot be computed on.
 *
 * @param chemin where it stands: {@code candidats[2].voeux[0]}, {@code priorites.P1[4]}; positions count from 0
 * @param valeur the id or the number at fault; the name of what is missing
 */
public record Anomalie(String chemin, Genre genre, String valeur) {

    /** What is wrong. The last five are those of data received as JSON. */
    public enum Genre {
        POSTE_REPETE, CANDIDAT_REPETE, VOEU_REPETE, PRIORITE_REPETEE, PRIORITES_REPETEES,
        POSTE_INCONNU, CANDIDAT_INCONNU, PLACES_NEGATIVES,
        CHAMP_MANQUANT, IDENTIFIANT_ATTENDU, ENTIER_ATTENDU, LISTE_ATTENDUE, OBJET_ATTENDU
    }
}
