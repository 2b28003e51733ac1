package fr.passerelle.documents.imports;

/** Where an import is. An analysis or a run that was stopped or failed can be taken up where it was. */
public enum EtatImport {
    ANALYSE_EN_COURS, ANALYSE_INTERROMPUE, ANALYSE,
    EXECUTION_EN_COURS, EXECUTION_INTERROMPUE, EXECUTE,
    ABANDONNE;

    public boolean enCours() {
        return this == ANALYSE_EN_COURS || this == EXECUTION_EN_COURS;
    }

    /** Where it is in truth when the work of its pass has ended unheard. */
    EtatImport interrompu() {
        return this == ANALYSE_EN_COURS ? ANALYSE_INTERROMPUE : this == EXECUTION_EN_COURS ? EXECUTION_INTERROMPUE : this;
    }

    public boolean estInterrompu() {
        return this == ANALYSE_INTERROMPUE || this == EXECUTION_INTERROMPUE;
    }

    /** Kind of status shown: reussi, alerte, erreur or neutre. */
    public String genre() {
        return switch (this) {
            case EXECUTE -> "reussi";
            case ANALYSE, ANALYSE_INTERROMPUE, EXECUTION_INTERROMPUE -> "alerte";
            case ANALYSE_EN_COURS, EXECUTION_EN_COURS, ABANDONNE -> "neutre";
        };
    }

    /** The pass whose lines tell what is known now. */
    public PhaseImport phase() {
        return this == EXECUTION_EN_COURS || this == EXECUTION_INTERROMPUE || this == EXECUTE
                ? PhaseImport.EXECUTION : PhaseImport.ANALYSE;
    }
}
