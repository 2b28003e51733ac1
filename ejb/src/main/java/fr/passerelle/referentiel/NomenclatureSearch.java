package fr.passerelle.referentiel;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Colonne.Genre;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The values of every nomenclature: the administrators' list, narrowed by its column {@code genre}, and what forms offer. */
@Stateless
@LocalBean
public class NomenclatureSearch implements Search<LigneNomenclature> {

    private static final String SELECTION = "new fr.passerelle.referentiel.LigneNomenclature("
            + "v.id, v.genre, v.code, v.libelle, v.libelleCourt, v.parent, v.active, v.debut, v.fin)";
    private static final DefinitionListe<LigneNomenclature> LISTE = new DefinitionListe<>("ValeurNomenclature v", "v.id", SELECTION,
            LigneNomenclature::id,
            List.of(Colonne.choix("genre", GenreNomenclature.class, LigneNomenclature::genre, "v.genre"),
                    Colonne.texte("code", LigneNomenclature::code, "v.code"),
                    Colonne.texte("libelle", LigneNomenclature::libelle, "v.libelle"),
                    Colonne.texte("parent", LigneNomenclature::parent, "v.parent"),
                    Colonne.ouiNon("active", LigneNomenclature::active, "v.active"),
                    Colonne.calculee("debut", Genre.DATE, LigneNomenclature::debut),
                    Colonne.calculee("fin", Genre.DATE, LigneNomenclature::fin)),
            List.of("v.code", "v.libelle", "v.libelleCourt"), Tri.par("code"));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneNomenclature> definition() {
        return LISTE;
    }

    @Override
    @PermitAll
    public Tranche<LigneNomenclature> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneNomenclature> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }

    /** The values of a short nomenclature that a form may offer, by label. */
    @PermitAll
    public List<LigneNomenclature> actives(GenreNomenclature genre) {
        return em.createQuery("select " + SELECTION + " from ValeurNomenclature v where v.genre = :genre and v.active = true "
                + "order by v.libelle, v.id", LigneNomenclature.class).setParameter("genre", genre).getResultList();
    }

    @PermitAll
    public Optional<LigneNomenclature> parCode(GenreNomenclature genre, String code) {
        return em.createQuery("select " + SELECTION + " from ValeurNomenclature v where v.genre = :genre and v.code = :code",
                LigneNomenclature.class).setParameter("genre", genre).setParameter("code", code).getResultStream().findFirst();
    }
}
