package fr.passerelle.contractuels.exports;

import fr.passerelle.contractuels.capacites.Estimation;
import fr.passerelle.referentiel.FonctionDiscipline;

/**
 * A discipline and a type of post in "Liste des capacités d'accueil".
 *
 * @param discipline   code
 * @param typePoste    label
 * @param implantation "Total implantation": supports of stagiaire over the posts that are not deleted
 */
record LigneCapacite(String discipline, String disciplineLibelle, FonctionDiscipline fonction, String typePoste, Estimation estimation,
        long implantation) {

    /** @param lue the columns of the query, in its order */
    static LigneCapacite de(Object[] lue) {
        return new LigneCapacite((String) lue[0], (String) lue[1], FonctionDiscipline.valueOf((String) lue[2]), (String) lue[3],
                new Estimation(nombre(lue[4]), nombre(lue[5]), nombre(lue[6]), nombre(lue[7]), nombre(lue[8])), nombre(lue[9]));
    }

    private static int nombre(Object lu) {
        return lu == null ? 0 : ((Number) lu).intValue();
    }

    /** "Différence Implantation - Estimation": negative when supports are missing. */
    long difference() {
        return implantation - estimation.total();
    }
}
