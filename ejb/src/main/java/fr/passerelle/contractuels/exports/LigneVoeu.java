package fr.passerelle.contractuels.exports;

/** A wish in "Liste des voeux des étudiants par discipline"; its rank counts from 1, the most wished for. */
record LigneVoeu(FeuilleExportee etudiant, int rang, EtablissementVoulu etablissement) implements LigneDiscipline {

    @Override
    public String discipline() {
        return etudiant.discipline();
    }

    @Override
    public String disciplineLibelle() {
        return etudiant.disciplineLibelle();
    }

    /** One line, among all. */
    String cle() {
        return etudiant.id() + "/" + rang;
    }
}
