package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.candidatures.Etudes;
import fr.passerelle.referentiel.Discipline;

/** What a student of a master MEEF who aims at a discipline studies. */
final class Diplomes {

    private static final String SECOND_DEGRE = " mention MEEF 2nd degré";

    private Diplomes() {
    }

    static Etudes pour(Discipline discipline, boolean premiereAnnee) {
        String annee = premiereAnnee ? "M1" : "M2";
        return switch (discipline.getCode()) {
            case "E0030" -> new Etudes(annee + " mention MEEF Encadrement éducatif", "Conseiller principal d'éducation");
            case "L0421", "L0422" -> new Etudes(annee + SECOND_DEGRE, "Professeur Langue Vivante/" + discipline.getLibelle());
            default -> new Etudes(annee + SECOND_DEGRE, "Professeur " + discipline.getLibelle().replace(" (exemple)", ""));
        };
    }
}
