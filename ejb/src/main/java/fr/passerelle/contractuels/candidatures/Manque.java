package fr.passerelle.contractuels.candidatures;

/** Something a dossier lacks, and where it is given. */
public enum Manque {
    COURRIEL, SITUATION_FAMILIALE, NOMBRE_ENFANTS, ADRESSE, COMMUNE, TELEPHONE, DISCIPLINE,
    CV(GenreJustificatif.CV), LETTRE_MOTIVATION(GenreJustificatif.LETTRE_MOTIVATION),
    RELEVE_NOTES(GenreJustificatif.RELEVE_NOTES);

    private final GenreJustificatif justificatif;

    Manque() {
        this(null);
    }

    Manque(GenreJustificatif justificatif) {
        this.justificatif = justificatif;
    }

    /** Whether a document is missing, and not a field of the fiche. */
    public boolean estUnDocument() {
        return justificatif != null;
    }

    public GenreJustificatif justificatif() {
        return justificatif;
    }
}
