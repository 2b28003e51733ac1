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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The disciplines: the list of who keeps them, and those that forms offer. Nothing in it is private. */
@Stateless
@LocalBean
public class DisciplineSearch implements Search<LigneDiscipline> {

    private static final String SELECTION =
            "new fr.passerelle.referentiel.LigneDiscipline(d.id, d.code, d.libelle, d.fonction, d.active)";
    private static final DefinitionListe<LigneDiscipline> LISTE = new DefinitionListe<>("Discipline d", "d.id", SELECTION,
            LigneDiscipline::id,
            List.of(Colonne.texte("code", LigneDiscipline::code, "d.code"),
                    Colonne.texte("libelle", LigneDiscipline::libelle, "d.libelle"),
                    Colonne.choix("fonction", FonctionDiscipline.class, LigneDiscipline::fonction, "d.fonction"),
                    Colonne.ouiNon("active", LigneDiscipline::active, "d.active")),
            List.of("d.code", "d.libelle"), Tri.par("code"));

    @PersistenceContext
    private EntityManager em;

    @Override
    @PermitAll
    public DefinitionListe<LigneDiscipline> definition() {
        return LISTE;
    }

    @Override
    @PermitAll
    public Tranche<LigneDiscipline> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, Restriction.AUCUNE).chercher(criteres, tri, premier, taille);
    }

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneDiscipline> suite) {
        new RequeteListe<>(em, LISTE, Restriction.AUCUNE).parcourir(criteres, tri, suite);
    }

    /** The disciplines a form may offer, by label. */
    @PermitAll
    public List<LigneDiscipline> actives() {
        return em.createQuery("select " + SELECTION + " from Discipline d where d.active = true order by d.libelle, d.id",
                LigneDiscipline.class).getResultList();
    }

    @PermitAll
    public Optional<LigneDiscipline> parCode(String code) {
        return em.createQuery("select " + SELECTION + " from Discipline d where d.code = :code", LigneDiscipline.class)
                .setParameter("code", code).getResultStream().findFirst();
    }
}
