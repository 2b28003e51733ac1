package fr.passerelle.demo.jeu;

import fr.passerelle.referentiel.Discipline;
import fr.passerelle.referentiel.FonctionDiscipline;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The disciplines of the demonstration: those the referential brings, and invented codes that say so. */
final class JeuDisciplines {

    private static final String[][] EXEMPLES = {
        {"X0202", "LETTRES MODERNES (exemple)"}, {"X0426", "ESPAGNOL (exemple)"}, {"X1000", "HISTOIRE ET GEOGRAPHIE (exemple)"},
        {"X1300", "MATHEMATIQUES (exemple)"}, {"X1500", "PHYSIQUE ET CHIMIE (exemple)"},
        {"X1600", "SCIENCES DE LA VIE ET DE LA TERRE (exemple)"}, {"X1900", "EDUCATION PHYSIQUE ET SPORTIVE (exemple)"}};

    private JeuDisciplines() {
    }

    /** Adds the examples and answers the codes of every active discipline. */
    static List<Discipline> creer(EntityManager em) {
        List<Discipline> toutes = new ArrayList<>(
                em.createQuery("select d from Discipline d where d.active = true order by d.code", Discipline.class)
                        .getResultList());
        for (String[] exemple : EXEMPLES) {
            Discipline discipline = new Discipline(exemple[0], exemple[1], FonctionDiscipline.ENS);
            em.persist(discipline);
            toutes.add(discipline);
        }
        return toutes;
    }
}
