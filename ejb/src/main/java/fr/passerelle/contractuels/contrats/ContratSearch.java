package fr.passerelle.contractuels.contrats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.EtatReponse;
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

/** "Contrats": those who have accepted theirs, in the DPE's périmètre. */
@Stateless
@LocalBean
public class ContratSearch implements Search<LigneContrat> {

    private static final DefinitionListe<LigneContrat> LISTE = new DefinitionListe<>(
            "Candidature c join ReponseStagiaire r on r.candidature = c.id left join Discipline d on d.code = c.discipline "
                    + "left join TypePoste t on t.code = c.typePoste left join SortStagiaire o on o.candidature = c.id", "c.id",
            "new fr.passerelle.contractuels.contrats.LigneContrat(c.id, c.etatCivil.nom, c.etatCivil.prenom, c.numero, c.discipline, d.libelle, t.libelle, "
                    + "o.etablissements, r.moment)", LigneContrat::id,
            List.of(Colonne.texte("nom", LigneContrat::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneContrat::prenom, "c.etatCivil.prenom"),
                    Colonne.texte("numero", LigneContrat::numero, "c.numero"),
                    Colonne.texte("discipline", LigneContrat::disciplineNommee, "c.discipline"),
                    Colonne.texte("typePoste", LigneContrat::typePoste, "t.libelle"),
                    Colonne.calculee("etablissements", Colonne.Genre.TEXTE, LigneContrat::etablissements),
                    Colonne.instant("accepteLe", LigneContrat::accepteLe, "r.moment")),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero", "c.discipline"), Tri.par("nom"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<LigneContrat> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneContrat> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return requete().chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneContrat> suite) {
        requete().parcourir(criteres, tri, suite);
    }

    /** The disciplines where somebody has accepted, by code, in one statement. */
    @RolesAllowed(Roles.DPE)
    public List<DisciplineContrats> disciplines() {
        Restriction visibles = restriction();
        return visibles.requete(em, "select new fr.passerelle.contractuels.contrats.DisciplineContrats(d.code, d.libelle, "
                + "count(c.id)) from Candidature c join ReponseStagiaire r on r.candidature = c.id join Discipline d on d.code = c.discipline where "
                + visibles.condition() + " group by d.code, d.libelle order by d.code", DisciplineContrats.class).getResultList();
    }

    private RequeteListe<LigneContrat> requete() {
        return new RequeteListe<>(em, LISTE, restriction());
    }

    private Restriction restriction() {
        return Restriction.a("c.campagne.id = :campagne and r.etat = :accepte",
                Map.of("campagne", campagne.numero(), "accepte", EtatReponse.ACCEPTE)).parmi("c.discipline", "disciplines",
                appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE));
    }
}
