package fr.passerelle.referentiel;

import fr.passerelle.noyau.Colonne.Genre;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The communes: the administrators' list, and what address forms ask. Nothing in it is private. */
@Stateless
@LocalBean
public class CommuneSearch implements Search<LigneCommune> {

    private static final String SELECTION = "new fr.passerelle.referentiel.LigneCommune("
            + "c.id, c.codeInsee, c.nom, c.codePostal, c.acheminement, c.latitude, c.longitude)";
    private static final DefinitionListe<LigneCommune> LISTE = new DefinitionListe<>("Commune c", "c.id", SELECTION,
            LigneCommune::id,
            List.of(Colonne.texte("codeInsee", LigneCommune::codeInsee, "c.codeInsee"),
                    Colonne.texte("nom", LigneCommune::nom, "c.nom"),
                    Colonne.texte("codePostal", LigneCommune::codePostal, "c.codePostal"),
                    Colonne.texte("acheminement", LigneCommune::acheminement, "c.acheminement"),
                    Colonne.calculee("latitude", Genre.NOMBRE, LigneCommune::latitude),
                    Colonne.calculee("longitude", Genre.NOMBRE, LigneCommune::longitude)),
            List.of("c.nom", "c.codePostal", "c.codeInsee"), Tri.par("nom"));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneCommune> definition() {
        return LISTE;
    }

    @Override
    @PermitAll
    public Tranche<LigneCommune> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneCommune> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }

    /** The communes that share a postal code, by name; none when the code does not exist, as for most CEDEX codes. */
    @PermitAll
    public List<LigneCommune> parCodePostal(String codePostal) {
        return em.createQuery("select " + SELECTION + " from Commune c where c.codePostal = :code order by c.nom, c.id",
                LigneCommune.class).setParameter("code", CleDeControle.normaliser(codePostal)).getResultList();
    }

    /**
     * Whether a postal code and a commune typed beside it go together, however the name is written ("Saint-Cergues",
     * "ST CERGUES"). The last line of a CEDEX address bears a code of its own and is not checked further.
     */
    @PermitAll
    public Controle controler(String codePostal, String commune) {
        Controle forme = CodePostal.controler(codePostal);
        if (!forme.valide()) {
            return forme;
        }
        if (commune.toUpperCase(Locale.ROOT).matches(".*\\bCEDEX\\b.*")) {
            return Controle.VALIDE;
        }
        List<LigneCommune> connues = parCodePostal(codePostal);
        if (connues.isEmpty()) {
            return Controle.refus("code.postal.inconnu");
        }
        return connues.stream().anyMatch(c -> porte(c, commune)) ? Controle.VALIDE : Controle.refus("code.postal.commune");
    }

    /** The commune of an address: under its postal code or, when no commune bears that code (CEDEX), in its département. */
    @PermitAll
    public Optional<LigneCommune> localiser(String codePostal, String commune) {
        Localite localite = new Localite(codePostal, commune);
        return Optional.ofNullable(situer(Set.of(localite)).get(localite));
    }

    /** The same of many addresses, in two statements whatever their number; those that are not found are not there. */
    @PermitAll
    public Map<Localite, LigneCommune> situer(Collection<Localite> localites) {
        Map<String, List<LigneCommune>> parCode = communes("codePostal", localites.stream().map(Localite::code)).stream()
                .collect(Collectors.groupingBy(LigneCommune::codePostal));
        Map<String, List<LigneCommune>> parNom = communes("nom", localites.stream().filter(l -> !parCode.containsKey(l.code())).map(Localite::nom))
                .stream().collect(Collectors.groupingBy(LigneCommune::nom));
        Map<Localite, LigneCommune> trouvees = new HashMap<>();
        for (Localite localite : localites) {
            Stream<LigneCommune> siennes = parCode.containsKey(localite.code())
                    ? parCode.get(localite.code()).stream().filter(c -> porte(c, localite.commune()))
                    : parNom.getOrDefault(localite.nom(), List.of()).stream().filter(c -> c.codePostal().regionMatches(0, localite.code(), 0, 2));
            siennes.findFirst().ifPresent(c -> trouvees.put(localite, c));
        }
        return trouvees;
    }

    private List<LigneCommune> communes(String champ, Stream<String> valeurs) {
        Set<String> cherchees = valeurs.collect(Collectors.toSet());
        return cherchees.isEmpty() ? List.of() : em.createQuery("select " + SELECTION + " from Commune c where c." + champ + " in :valeurs "
                + "order by c.codePostal, c.nom, c.id", LigneCommune.class).setParameter("valeurs", cherchees).getResultList();
    }

    private static boolean porte(LigneCommune connue, String nom) {
        return NomCommune.memeNom(nom, connue.nom()) || NomCommune.memeNom(nom, connue.acheminement());
    }
}
