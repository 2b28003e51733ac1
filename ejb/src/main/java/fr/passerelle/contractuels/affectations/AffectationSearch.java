package fr.passerelle.contractuels.affectations;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.SearchParmi;
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

/** "Saisie des affectations": the registered candidates of the campaign, with what each wishes and what is decided of her. */
@Stateless
@LocalBean
public class AffectationSearch implements SearchParmi<ChoixCandidatures, LigneStagiaire> {

    static final DefinitionListe<LigneStagiaire> LISTE = new DefinitionListe<>(
            "Candidature c left join TypePoste t on t.code = c.typePoste left join FeuilleVoeux f on f.candidature = c "
                    + "left join PremiersVoeux v on v.candidature = c.id left join SortStagiaire o on o.candidature = c.id "
                    + "left join ReponseStagiaire r on r.candidature = c.id", "c.id",
            "new fr.passerelle.contractuels.affectations.LigneStagiaire(c.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, c.discipline, t.libelle, "
                    + "f.maintien, v.voeux, o.sort, o.etablissements, r.etat)", LigneStagiaire::id,
            List.of(Colonne.texte("stagiaire", LigneStagiaire::stagiaire, "c.etatCivil.nom"),
                    Colonne.texte("discipline", LigneStagiaire::discipline, "c.discipline"),
                    Colonne.texte("typePoste", LigneStagiaire::typePoste, "t.libelle"),
                    Colonne.ouiNon("maintien", LigneStagiaire::maintien, "f.maintien"),
                    Colonne.calculee("voeux", Colonne.Genre.TEXTE, LigneStagiaire::voeux),
                    new Colonne<>("etablissements", Colonne.Genre.CHOIX, LigneStagiaire::affectation, "o.sort", SortAffectation.class),
                    Colonne.choix("reponse", EtatReponse.class, LigneStagiaire::reponse, "r.etat")),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero"), Tri.par("stagiaire"));

    private static final String FIGURES = "select count(*), sum(f.maintien), sum(o.sort = 'AFFECTE'), sum(f.maintien and o.sort <> 'AFFECTE'), "
            + "(select sum(greatest(p.supports - (select count(*) from affectation a where a.poste_id = p.id), 0)) from poste p "
            + "where p.campagne_id = ?1 and p.discipline_code = ?2 and p.type_poste_code = ?3 and p.supprime = false) "
            + "from candidature c left join feuille_voeux f on f.candidature_id = c.id left join sort_stagiaire o on o.candidature_id = c.id "
            + "where c.campagne_id = ?1 and c.discipline_code = ?2 and c.type_poste_code = ?3 and c.statut <> ?4";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<LigneStagiaire> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneStagiaire> chercher(ChoixCandidatures choix, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(choix).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(ChoixCandidatures choix, Criteres criteres, Tri tri, Consumer<LigneStagiaire> suite) {
        requete(choix).parcourir(criteres, tri, suite);
    }

    /** Of a discipline and a type of post, both chosen. */
    @RolesAllowed(Roles.DPE)
    public FiguresAffectation figures(ChoixCandidatures choix) {
        appelant.exiger(Perimetre.discipline(choix.discipline()), Profil.DPE);
        return FiguresAffectation.de((Object[]) em.createNativeQuery(FIGURES).setParameter(1, campagne.numero())
                .setParameter(2, choix.discipline()).setParameter(3, choix.typePoste())
                .setParameter(4, StatutCandidature.A_COMPLETER.name()).getSingleResult());
    }

    private RequeteListe<LigneStagiaire> requete(ChoixCandidatures choix) {
        if (choix.discipline() != null) {
            appelant.exiger(Perimetre.discipline(choix.discipline()), Profil.DPE);
        }
        Restriction campagneEnCours = Restriction.a("c.campagne.id = :campagne and c.statut <> :incomplete",
                Map.of("campagne", campagne.numero(), "incomplete", StatutCandidature.A_COMPLETER));
        return new RequeteListe<>(em, LISTE, campagneEnCours.egal("c.discipline", "discipline", choix.discipline())
                .egal("c.typePoste", "type", choix.typePoste())
                .parmi("c.discipline", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE)));
    }
}
