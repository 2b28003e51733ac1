package fr.passerelle.contractuels.propositions;

import fr.passerelle.referentiel.Position;

/**
 * A post as the computation sees it.
 *
 * @param boe      kept for a beneficiary of the obligation d'emploi
 * @param libres   supports that nobody has
 * @param position of the school; null where it is not known
 */
record PosteAPourvoir(long id, String identifiant, String uai, String discipline, String typePoste, boolean boe, int libres, Position position) {

    String cle() {
        return String.valueOf(id);
    }

    boolean estPour(CandidatAClasser candidat) {
        return discipline.equals(candidat.discipline()) && typePoste.equals(candidat.typePoste());
    }
}
