package fr.passerelle.contractuels.resultats;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import fr.passerelle.referentiel.GenreNomenclature;
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

/** "État des lieux": where each candidate of the DPE's périmètre is, from her registration to her answer, and how many they are. */
@Stateless
@LocalBean
public class EtatLieuxSearch implements Search<LigneEtatLieux> {

    private static final String CLOSE = "case when c.campagne.reponses.fin <= :maintenant then true else false end";
    private static final String VOEUX = "case when f.valideeLe is null then false else true end";
    private static final DefinitionListe<LigneEtatLieux> LISTE = new DefinitionListe<>(
            "Candidature c left join Discipline d on d.code = c.discipline left join FeuilleVoeux f on f.candidature = c "
                    + "left join SortStagiaire o on o.candidature = c.id left join ReponseStagiaire r on r.candidature = c.id "
                    + "left join ValeurNomenclature n on n.genre = :motifs and n.code = r.motif", "c.id",
            "new fr.passerelle.contractuels.resultats.LigneEtatLieux(c.id, c.discipline, d.libelle, c.etatCivil.nom, c.numero, "
                    + "c.etatCivil.prenom, c.statut, f.maintien, " + VOEUX + ", o.sort, o.etablissements, r.etat, n.libelle, "
                    + "r.recontact, " + CLOSE + ")", LigneEtatLieux::id,
            List.of(Colonne.texte("discipline", LigneEtatLieux::disciplineNommee, "c.discipline"),
                    Colonne.texte("nom", LigneEtatLieux::nomEtNumero, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneEtatLieux::prenom, "c.etatCivil.prenom"),
                    new Colonne<>("inscription", Colonne.Genre.CHOIX, LigneEtatLieux::inscrit, "c.statut", StatutCandidature.class),
                    Colonne.ouiNon("maintien", LigneEtatLieux::maintien, "f.maintien"),
                    Colonne.calculee("voeux", Colonne.Genre.OUI_NON, LigneEtatLieux::voeux),
                    new Colonne<>("etablissements", Colonne.Genre.CHOIX, LigneEtatLieux::affectation, "o.sort", SortAffectation.class),
                    new Colonne<>("reponse", Colonne.Genre.CHOIX, LigneEtatLieux::reponse, "r.etat", EtatReponse.class),
                    Colonne.texte("motif", LigneEtatLieux::motif, "n.libelle"),
                    Colonne.ouiNon("recontact", LigneEtatLieux::recontact, "r.recontact")),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero"), Tri.par("discipline"));

    private static final String BILAN = "select new fr.passerelle.contractuels.resultats.LigneBilan(c.discipline, d.libelle, "
            + "sum(case when c.statut <> :incomplete then 1 else 0 end), "
            + "sum(case when c.statut <> :incomplete and f.maintien = true then 1 else 0 end), "
            + "sum(case when f.valideeLe is not null then 1 else 0 end), sum(case when o.sort = :affecte then 1 else 0 end), "
            + "sum(case when r.etat = :accepte then 1 else 0 end), sum(case when r.etat = :refuse then 1 else 0 end), "
            + "sum(case when r.etat = :sansReponse then 1 else 0 end)) from Candidature c left join Discipline d on d.code = c.discipline "
            + "left join FeuilleVoeux f on f.candidature = c left join SortStagiaire o on o.candidature = c.id "
            + "left join ReponseStagiaire r on r.candidature = c.id where ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Horloge horloge;

    @Override
    @PermitAll
    public DefinitionListe<LigneEtatLieux> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneEtatLieux> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return new RequeteListe<>(em, LISTE, restriction()).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneEtatLieux> suite) {
        new RequeteListe<>(em, LISTE, restriction()).parcourir(criteres, tri, suite);
    }

    /** How many candidates of each discipline are where, in one statement; the disciplines that have none are left out. */
    @RolesAllowed(Roles.DPE)
    public List<LigneBilan> bilan() {
        Restriction visibles = restriction();
        return visibles.requete(em, BILAN + visibles.condition() + " group by c.discipline, d.libelle order by c.discipline",
                LigneBilan.class).setParameter("incomplete", StatutCandidature.A_COMPLETER).setParameter("affecte", SortAffectation.AFFECTE)
                .setParameter("accepte", EtatReponse.ACCEPTE).setParameter("refuse", EtatReponse.REFUSE)
                .setParameter("sansReponse", EtatReponse.SANS_REPONSE).getResultList();
    }

    private Restriction restriction() {
        return Restriction.a("c.campagne.id = :campagne", Map.of("campagne", campagne.numero(), "motifs", GenreNomenclature.MOTIF_REFUS,
                "maintenant", horloge.instant())).parmi("c.discipline", "disciplines",
                appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE));
    }
}
