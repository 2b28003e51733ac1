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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** The journal, latest first, for administrators. An act is looked for by the words of its label, not by its code. */
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
            List.of("a.nom", "a.prenom", "a.identifiant", "p.nom", "p.prenom", "p.identifiant", "e.objetCle"),
            new Tri("moment", false));

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
        String mots = criteres.filtres().get(ACTE);
        return new RequeteListe<>(em, LISTE, mots == null ? Restriction.AUCUNE
                : Restriction.a("e.acte in :actes", Map.of("actes", actes(mots))));
    }

    private static Criteres sansActe(Criteres criteres) {
        Map<String, String> autres = new HashMap<>(criteres.filtres());
        autres.remove(ACTE);
        return new Criteres(criteres.recherche(), autres);
    }

    /** The codes of the acts whose label holds those words; one that no act bears when there is none. */
    static List<String> actes(String mots) {
        ResourceBundle libelles = Textes.lot("commun", Locale.FRENCH);
        List<String> codes = libelles.keySet().stream().filter(cle -> cle.startsWith("acte."))
                .filter(cle -> libelles.getString(cle).toLowerCase(Locale.FRENCH).contains(mots.toLowerCase(Locale.FRENCH)))
                .map(cle -> cle.substring("acte.".length())).sorted().toList();
        return codes.isEmpty() ? List.of("") : codes;
    }
}
