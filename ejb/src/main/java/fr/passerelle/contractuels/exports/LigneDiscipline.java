package fr.passerelle.contractuels.exports;

import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.noyau.Tri;
import java.util.Objects;

/** An exported line that belongs to a discipline, and to its sheet in a workbook by discipline. */
interface LigneDiscipline {

    /** By code, those without a discipline at the end: JPQL path of the column {@code discipline}. */
    String CHEMIN = "coalesce(c.discipline, 'ZZZZ')";
    Tri PAR_DISCIPLINE = Tri.par("discipline").puisPar("nom").puisPar("prenom");

    /** Code; null as long as none is known. */
    String discipline();

    /** Null as long as none is known. */
    String disciplineLibelle();

    /** "L0422", or NC where none is known. */
    default String disciplineOuNc() {
        return Objects.requireNonNullElse(discipline(), LigneCandidature.NON_CONNUE);
    }

    /** "L0422 - ANGLAIS", or NC where none is known. */
    default String feuille() {
        return discipline() == null ? LigneCandidature.NON_CONNUE : discipline() + " - " + Objects.requireNonNullElse(disciplineLibelle(), "");
    }
}
