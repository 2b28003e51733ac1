package fr.passerelle.contractuels.disciplines;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The active disciplines of the DPE's périmètre, and how far each is in the campaign. */
@Stateless
@LocalBean
public class EtatDisciplineSearch implements Search<EtatDiscipline> {

    private static final DefinitionListe<EtatDiscipline> LISTE = new DefinitionListe<>(
            "Discipline d left join DisciplineCampagne x on x.discipline = d.code and x.campagne.id = :campagne", "d.id",
            "new fr.passerelle.contractuels.disciplines.EtatDiscipline(d.id, d.code, d.libelle, x.postesClos.moment, x.postesClos.par, x.voeux.moment, "
                    + "x.voeux.par)", EtatDiscipline::id,
            List.of(new Colonne<>("discipline", Colonne.Genre.TEXTE, EtatDiscipline::intitule, "d.code", String.class),
                    Colonne.texte("libelle", EtatDiscipline::libelle, "d.libelle"),
                    Colonne.instant("postesClosLe", EtatDiscipline::postesClosLe, "x.postesClos.moment"),
                    Colonne.texte("postesClosPar", EtatDiscipline::postesClosPar, "x.postesClos.par"),
                    Colonne.instant("voeuxLe", EtatDiscipline::voeuxLe, "x.voeux.moment"),
                    Colonne.texte("voeuxPar", EtatDiscipline::voeuxPar, "x.voeux.par")),
            List.of("d.code", "d.libelle"), Tri.par("discipline"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<EtatDiscipline> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<EtatDiscipline> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return requete().chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<EtatDiscipline> suite) {
        requete().parcourir(criteres, tri, suite);
    }

    private RequeteListe<EtatDiscipline> requete() {
        return new RequeteListe<>(em, LISTE, Restriction.a("d.active = true", Map.of("campagne", campagne.numero()))
                .parmi("d.code", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE)));
    }
}
