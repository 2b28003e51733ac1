package fr.passerelle.demo.jeu;

import fr.passerelle.comptes.EmpreinteMotDePasse;
import fr.passerelle.comptes.Porte;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.demo.jeu.Invention.Lieu;
import fr.passerelle.noyau.Reglage;
import fr.passerelle.referentiel.Commune;
import fr.passerelle.referentiel.Discipline;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Loads the demonstration into a database that holds no campaign yet. */
public final class JeuDemonstration {

    public static final String MOT_DE_PASSE = "Demo-2026!";
    /** Birth date of 20260001, to be announced: the first visit asks for it. */
    public static final LocalDate NAISSANCE_DU_PREMIER = JeuCandidats.NAISSANCE;
    private static final int LOT = 2_000;
    /** Who is said to have entered the posts. */
    private static final String DOS = "Alix Moyens";
    private static final List<String> DEPARTEMENTS = List.of("21", "58", "71", "89");

    private final String url;
    private final String compte;
    private final String motDePasse;

    public JeuDemonstration(String url, String compte, String motDePasse) {
        this.url = url;
        this.compte = compte;
        this.motDePasse = motDePasse;
    }

    /**
     * @param candidats  how many to invent
     * @param maintenant the moment the demonstration's clock shows
     * @return false when the database had its campaign already, and was left as it is
     */
    public boolean charger(int candidats, Instant maintenant) {
        try (Persistance base = new Persistance(url, compte, motDePasse)) {
            if (base.lire(em -> em.createQuery("select count(c.id) from Campagne c", Long.class).getSingleResult()) > 0) {
                return false;
            }
            LocalDate jour = LocalDate.ofInstant(maintenant, Reglage.fuseau());
            Long campagne = base.lire(em -> creerCampagne(em, jour));
            List<Discipline> disciplines = base.lire(JeuDisciplines::creer);
            JeuPostes postes = new JeuPostes(base.lire(em -> JeuPostes.etablissements(em, DEPARTEMENTS)), DOS, maintenant);
            base.dans(em -> em.persist(JeuRemuneration.creer()));
            base.dans(em -> postes.creer(em, em.getReference(Campagne.class, campagne), disciplines));
            JeuJournal journal = new JeuJournal(base.lire(JeuDemonstration::gestionnaire), maintenant);
            JeuPieces pieces = new JeuPieces(journal);
            base.dans(em -> pieces.preparer(em, maintenant));
            JeuCandidats jeu = new JeuCandidats(new Invention(base.lire(JeuDemonstration::lieux), jour), disciplines,
                    pieces, journal, EmpreinteMotDePasse.de(MOT_DE_PASSE), maintenant);
            for (int de = 0; de < candidats; de += LOT) {
                int debut = de;
                int fin = Math.min(debut + LOT, candidats);
                base.dans(em -> jeu.creer(em, em.getReference(Campagne.class, campagne), debut, fin));
            }
            return true;
        }
    }

    private static Long creerCampagne(EntityManager em, LocalDate jour) {
        Campagne campagne = new JeuCampagne(jour).creer();
        em.persist(campagne);
        return campagne.getId();
    }

    private static Long gestionnaire(EntityManager em) {
        return em.createQuery("select c.id from Compte c where c.porte = :porte and c.identifiant = 'dpe'", Long.class)
                .setParameter("porte", Porte.PERSONNEL).getSingleResult();
    }

    private static List<Lieu> lieux(EntityManager em) {
        return em.createQuery("select c from Commune c where substring(c.codeInsee, 1, 2) in :departements order by c.id",
                        Commune.class)
                .setParameter("departements", DEPARTEMENTS).getResultStream()
                .map(c -> new Lieu(c.getCodePostal(), c.getNom())).toList();
    }
}
