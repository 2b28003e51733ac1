package fr.passerelle.referentiel;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The establishments: the administrators' list, and what forms and the API look for. Nothing in it is private. */
@Stateless
@LocalBean
public class EtablissementSearch implements Search<LigneEtablissement> {

    private static final int PROPOSES = 20;
    private static final String SELECTION = "new fr.passerelle.referentiel.LigneEtablissement(e.uai, e.type, e.nom, e.secteur, "
            + "e.adresse, e.codePostal, e.commune, e.departement, e.academie, e.ouvert)";
    private static final DefinitionListe<LigneEtablissement> LISTE = new DefinitionListe<>("Etablissement e", "e.uai", SELECTION,
            LigneEtablissement::uai,
            List.of(Colonne.texte("uai", LigneEtablissement::uai, "e.uai"),
                    Colonne.choix("type", TypeEtablissement.class, LigneEtablissement::type, "e.type"),
                    Colonne.texte("nom", LigneEtablissement::nom, "e.nom"),
                    Colonne.choix("secteur", Secteur.class, LigneEtablissement::secteur, "e.secteur"),
                    Colonne.texte("codePostal", LigneEtablissement::codePostal, "e.codePostal"),
                    Colonne.texte("commune", LigneEtablissement::commune, "e.commune"),
                    Colonne.texte("departement", LigneEtablissement::departement, "e.departement"),
                    Colonne.texte("academie", LigneEtablissement::academie, "e.academie"),
                    Colonne.ouiNon("ouvert", LigneEtablissement::ouvert, "e.ouvert")),
            List.of("e.uai", "e.nom", "e.commune", "e.codePostal"), Tri.par("uai"));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneEtablissement> definition() {
        return LISTE;
    }

    @Override
    @PermitAll
    public Tranche<LigneEtablissement> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEtablissement> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }

    /**
     * The open establishments where each word of {@code q} is found in the UAI, the name, the commune or the postal code.
     *
     * @param departement code ({@code 21}, {@code 2A}, {@code 974}); null or empty for all
     */
    @PermitAll
    public Tranche<LigneEtablissement> annuaire(String q, String departement, int premier, int taille) {
        Map<String, Object> parametres = new HashMap<>(Map.of("ouvert", true));
        String condition = "e.ouvert = :ouvert";
        String code = CleDeControle.normaliser(departement);
        if (!code.isEmpty()) {
            condition += " and e.departement = :departement";
            parametres.put("departement", code);
        }
        return new RequeteListe<>(em, LISTE, Restriction.a(condition, parametres))
                .chercher(new Criteres(q, Map.of()), Tri.par("nom"), premier, taille);
    }

    /** The first establishments, open or closed, where each word is found in the UAI, the name, the commune or the postal code. */
    @PermitAll
    public List<LigneEtablissement> trouver(String mots, int auPlus) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).premieres(new Criteres(mots, Map.of()), Tri.par("nom"), auPlus);
    }

    /** What a field offers while somebody types: the first of {@link #annuaire}. */
    @PermitAll
    public List<LigneEtablissement> proposer(String q, String departement) {
        return annuaire(q, departement, 0, PROPOSES).lignes();
    }

    @PermitAll
    public Optional<LigneEtablissement> parUai(String uai) {
        return em.createQuery("select " + SELECTION + " from Etablissement e where e.uai = :uai", LigneEtablissement.class)
                .setParameter("uai", CleDeControle.normaliser(uai)).getResultStream().findFirst();
    }
}
