package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.referentiel.Discipline;
import fr.passerelle.referentiel.Secteur;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Posts of public schools of the académie in each discipline; which ones and how many hours follow from their rank. */
final class JeuPostes {

    private static final int PAR_DISCIPLINE = 24;
    private static final long PREMIER = 1_000_272_037L;
    /** Hours of a support, in half hours: those the reference shows. */
    private static final int[] QUOTITES = {16, 18, 19, 20};

    private final List<String> etablissements;
    private final Correction par;
    private int rang;

    JeuPostes(List<String> etablissements, String par, Instant le) {
        this.etablissements = etablissements;
        this.par = new Correction(par, le);
    }

    /** The public schools of these départements, as the directory numbers them. */
    static List<String> etablissements(EntityManager em, List<String> departements) {
        return em.createQuery("select e.uai from Etablissement e where e.ouvert = true and e.secteur = :secteur and e.departement in :departements "
                + "order by e.uai", String.class).setParameter("secteur", Secteur.PUBLIC).setParameter("departements", departements).getResultList();
    }

    void creer(EntityManager em, Campagne campagne, List<Discipline> disciplines) {
        for (Discipline discipline : disciplines) {
            for (int i = 0; i < PAR_DISCIPLINE; i++) {
                em.persist(poste(campagne, discipline.getCode()));
            }
        }
    }

    private Poste poste(Campagne campagne, String discipline) {
        BigDecimal quotite = demiHeures(QUOTITES[rang % QUOTITES.length]);
        boolean vacant = rang % 3 != 0;
        SaisiePoste saisie = new SaisiePoste();
        saisie.setIdentifiant(String.valueOf(PREMIER + rang));
        saisie.setDiscipline(discipline);
        saisie.setTypePoste(TypePoste.ALTERNANT);
        saisie.setUai(etablissements.get(rang * 7 % etablissements.size()));
        saisie.setHeures(quotite.add(demiHeures(rang % 5)));
        saisie.setHp(saisie.getHeures());
        saisie.setNature(vacant ? "BMP" : null);
        saisie.setApport(vacant ? saisie.getHeures() : BigDecimal.ZERO);
        saisie.setSupports(1);
        saisie.setQuotite(quotite);
        saisie.setBoe(rang % 20 == 7);
        rang++;
        return new Poste(campagne, saisie, par);
    }

    private static BigDecimal demiHeures(int nombre) {
        return BigDecimal.valueOf(nombre * 50L, 2);
    }
}
