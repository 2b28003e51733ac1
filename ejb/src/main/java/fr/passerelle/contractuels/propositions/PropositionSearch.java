package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.postes.PosteSearch;
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

/** The propositions of the current campaign that were computed, for who holds every discipline in them. */
@Stateless
@LocalBean
public class PropositionSearch implements Search<ResumeProposition> {

    private static final DefinitionListe<ResumeProposition> LISTE = new DefinitionListe<>(
            "PropositionAffectation p left join Discipline d on d.code = p.discipline left join TypePoste t on t.code = p.typePoste", "p.id",
            "new fr.passerelle.contractuels.propositions.ResumeProposition(p.id, p.calcul.le, p.calcul.par, d.libelle, t.libelle, p.candidats, "
                    + "p.bilan, p.etat)", ResumeProposition::id,
            List.of(Colonne.instant("calculeeLe", ResumeProposition::calculeeLe, "p.calcul.le"),
                    Colonne.texte("calculeePar", ResumeProposition::calculeePar, "p.calcul.par"),
                    Colonne.texte("discipline", ResumeProposition::discipline, "d.libelle"),
                    Colonne.texte("typePoste", ResumeProposition::typePoste, "t.libelle"),
                    Colonne.entier("candidats", ResumeProposition::candidats, "p.candidats"),
                    Colonne.entier("affectes", r -> r.bilan().getAffectes(), "p.bilan.affectes"),
                    Colonne.entier("premiersVoeux", r -> r.bilan().getPremiersVoeux(), "p.bilan.premiersVoeux"),
                    Colonne.calculee("rangMoyen", Colonne.Genre.NOMBRE, r -> r.bilan().rangMoyen()),
                    Colonne.choix("etat", EtatProposition.class, ResumeProposition::etat, "p.etat")),
            List.of("p.calcul.par", "d.libelle", "t.libelle"), new Tri("calculeeLe", false));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<ResumeProposition> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<ResumeProposition> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return requete().chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<ResumeProposition> suite) {
        requete().parcourir(criteres, tri, suite);
    }

    /** What can be computed: the caller's disciplines alone, and the types of post. */
    @RolesAllowed(Roles.DPE)
    public ChoixOfferts offerts() {
        return PosteSearch.offerts(em, appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE));
    }

    private RequeteListe<ResumeProposition> requete() {
        return new RequeteListe<>(em, LISTE, tenues(Restriction.a("p.campagne.id = :campagne", Map.of("campagne", campagne.numero())), "p.id", appelant));
    }

    /** What stands in that proposition, under an alias that leads to it; nothing without one, or to who does not hold its disciplines. */
    static Restriction dans(String alias, Long proposition, Appelant appelant) {
        Restriction toutes = Restriction.a(alias + ".proposition.id = :proposition", Map.of("proposition", proposition == null ? -1L : proposition));
        return tenues(toutes, ":proposition", appelant);
    }

    /**
     * Narrowed to the propositions of which the caller holds every discipline.
     *
     * @param proposition JPQL path of the proposition's number, or the parameter that has it
     */
    static Restriction tenues(Restriction toutes, String proposition, Appelant appelant) {
        return appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE).map(codes -> toutes.et("not exists (select x.id "
                + "from LigneProposition x where x.proposition.id = " + proposition + " and x.discipline not in :codes)", "codes", codes)).orElse(toutes);
    }
}
