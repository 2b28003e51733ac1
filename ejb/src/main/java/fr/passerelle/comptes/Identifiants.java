package fr.passerelle.comptes;

/**
 * What somebody typed to enter.
 *
 * @param nom     uid or student number
 * @param adresse network address the request comes from, by which attempts are slowed down
 */
public record Identifiants(String nom, String motDePasse, String adresse) {

    /** Beyond it nothing is a name or a password, and no work is spent on it. */
    private static final int LONGUEUR_MAXIMALE = 200;

    public Identifiants {
        nom = nom == null || nom.length() > LONGUEUR_MAXIMALE ? "" : nom.strip();
        motDePasse = motDePasse == null || motDePasse.length() > LONGUEUR_MAXIMALE ? "" : motDePasse;
    }

    @Override
    public String toString() {
        return "Identifiants[" + nom + "]";
    }
}
