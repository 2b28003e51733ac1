package fr.passerelle.referentiel;

/** What forms send for a field left empty is nothing, not an empty text. */
final class Saisie {

    private Saisie() {
    }

    static String texte(String saisi) {
        return saisi == null || saisi.isBlank() ? null : saisi.strip();
    }
}
