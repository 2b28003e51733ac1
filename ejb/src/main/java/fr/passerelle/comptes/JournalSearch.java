package fr.passerelle.comptes;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Textes;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/**
 * The journal, latest first, for administrators. An act is looked for by the words of its label, not by its code; a word
 * searched is that of a person, who acted or is concerned, or the number of an object. Persons are found first: the journal,
 * which only grows, is then read by its indexes.
 */
@Stateless
@LocalBean
public class JournalSearch implements Search<LigneJournal> {

    private static final String ACTE = "acte";
    private static final DefinitionListe<LigneJournal> LISTE = new DefinitionListe<>(
            "Ecriture e left join Compte a on a.id = e.auteur left join Compte p on p.id = e.personne", "e.id",
            "new fr.passerelle.comptes.LigneJournal(e.id, e.moment, a.prenom, a.nom, e.acte, e.objetType, e.objetCle, "
                    + "p.prenom, p.nom, e.precisions)",
            LigneJournal::id,
            List.of(Colonne.instant("moment", LigneJournal::moment, "e.moment"),
                    Colonne.texte("auteur", LigneJournal::auteur, "a.nom"),
                    Colonne.texte(ACTE, LigneJournal::libelleActe, "e.acte"),
                    Colonne.texte("personne", LigneJournal::personne, "p.nom"),
                    Colonne.texte("objet", LigneJournal::objetType, "e.objetType"),
                    Colonne.texte("numero", LigneJournal::objetCle, "e.objetCle"),
                    Colonne.calculee("precisions", Colonne.Genre.TEXTE, LigneJournal::details)),
            List.of(), new Tri("moment", false));
    private static final String PERSONNES = "select c.id from Compte c where c.nom like :%1$s escape '!' "
            + "or c.prenom like :%1$s escape '!' or c.identifiant like :%1$s escape '!'";
    /** More persons than that are not named one by one. */
    private static final int PERSONNES_MAX = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public DefinitionListe<LigneJournal> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public Tranche<LigneJournal> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return requete(criteres).chercher(sansActe(criteres), tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneJournal> suite) {
        requete(criteres).parcourir(sansActe(criteres), tri, suite);
    }

    private RequeteListe<LigneJournal> requete(Criteres criteres) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parametres = new HashMap<>();
        String mots = criteres.filtres().get(ACTE);
        if (mots != null) {
            conditions.add("e.acte in :actes");
            parametres.put("actes", actes(mots));
        }
        criteres.mots().forEach(mot -> chercher(mot, "mot" + conditions.size(), conditions, parametres));
        return new RequeteListe<>(em, LISTE, Restriction.a(String.join(" and ", conditions), parametres));
    }

    private void chercher(String mot, String nom, List<String> conditions, Map<String, Object> parametres) {
        List<Long> personnes = em.createQuery(PERSONNES.formatted(nom), Long.class).setParameter(nom, Criteres.contenant(mot))
                .setMaxResults(PERSONNES_MAX + 1).getResultList();
        parametres.put(nom + "cle", mot);
        if (personnes.isEmpty()) {
            conditions.add("e.objetCle = :" + nom + "cle");
            return;
        }
        boolean nommees = personnes.size() <= PERSONNES_MAX;
        parametres.put(nom, nommees ? personnes : Criteres.contenant(mot));
        String parmi = nommees ? ":" + nom : "(" + PERSONNES.formatted(nom) + ")";
        conditions.add("(e.auteur in " + parmi + " or e.personne in " + parmi + " or e.objetCle = :" + nom + "cle)");
    }

    private static Criteres sansActe(Criteres criteres) {
        Map<String, String> autres = new HashMap<>(criteres.filtres());
        autres.remove(ACTE);
        return new Criteres(criteres.recherche(), autres);
    }

    /** The codes of the acts whose label holds those words; one that no act bears when there is none. */
    static List<String> actes(String mots) {
        ResourceBundle libelles = Textes.lot("actes", Locale.FRENCH);
        List<String> codes = libelles.keySet().stream().filter(acte -> libelles.getString(acte).toLowerCase(Locale.FRENCH)
                .contains(mots.toLowerCase(Locale.FRENCH))).sorted().toList();
        return codes.isEmpty() ? List.of("") : codes;
    }
}
