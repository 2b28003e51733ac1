package fr.passerelle.referentiel;

/** Where a school stands: its commune, and the département and académie that follow from it. */
record LieuEtablissement(String codeInsee, String commune, String departement, String academie) {
}
