package fr.passerelle.contractuels.exports;

/** The workbooks offered, in the order of the page. */
public enum GenreExport {
    ETUDIANTS, ETUDIANTS_PAR_DISCIPLINE, VOEUX_PAR_DISCIPLINE, AFFECTATIONS, POSTES, CAPACITES
}
