package fr.passerelle.referentiel;

/** Roles this package asks for, by the names the container knows; it stands below the package that grants them. */
final class Acces {

    static final String ADMINISTRATEUR = "ADMINISTRATEUR";
    static final String DPE = "DPE";

    private Acces() {
    }
}
