package fr.passerelle.contractuels.tuteurs;

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
import fr.passerelle.noyau.SearchParmi;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import fr.passerelle.referentiel.TypeEtablissement;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** "Gestion des tuteurs": the posts of the current campaign with their tutors, to inspectors and the DPE, each those of her disciplines. */
@Stateless
@LocalBean
public class TuteurSearch implements SearchParmi<ChoixEncadrement, LigneEncadrement> {

    /** JPQL: the names of the tutors of the post {@code p}, in one cell; a list that read each post's apart would cost a statement more. */
    public static final String NOMS = "(select SQL('group_concat(concat(?, '' '', ?) order by ?, ? separator '', '')', "
            + "y.prenom, y.nom, y.nom, y.prenom) from Tuteur y where y.poste = p and y.retrait.le is null)";
    static final DefinitionListe<LigneEncadrement> LISTE = new DefinitionListe<>(
            "Poste p join Etablissement e on e.uai = p.uai left join TypePoste t on t.code = p.typePoste "
                    + "left join StagiairesPoste s on s.poste = p.id", "p.id",
            "new fr.passerelle.contractuels.tuteurs.LigneEncadrement(p.id, p.identifiant, s.noms, p.discipline, t.libelle, p.uai, "
                    + "e.type, e.nom, e.departement, e.commune, p.besoins.heures, p.besoins.hp, p.besoins.hsa, p.besoins.postesVacants, "
                    + "p.support.nature, p.support.apport, p.support.nombre, p.support.quotite, p.commentaire, p.boe, " + NOMS + ")",
            LigneEncadrement::id,
            List.of(Colonne.texte("identifiant", LigneEncadrement::identifiant, "p.identifiant"),
                    Colonne.texte("stagiaire", LigneEncadrement::stagiaires, "s.noms"),
                    Colonne.texte("discipline", LigneEncadrement::discipline, "p.discipline"),
                    Colonne.texte("typePoste", LigneEncadrement::typePoste, "t.libelle"),
                    Colonne.texte("uai", LigneEncadrement::uai, "p.uai"),
                    Colonne.choix("type", TypeEtablissement.class, LigneEncadrement::type, "e.type"),
                    Colonne.texte("nom", LigneEncadrement::nom, "e.nom"),
                    Colonne.texte("departement", LigneEncadrement::departement, "e.departement"),
                    Colonne.texte("ville", LigneEncadrement::ville, "e.commune"),
                    Colonne.heures("besoins", LigneEncadrement::besoins, "p.besoins.heures"),
                    Colonne.heures("hp", LigneEncadrement::hp, "p.besoins.hp"),
                    Colonne.heures("hsa", LigneEncadrement::hsa, "p.besoins.hsa"),
                    Colonne.entier("postesVacants", LigneEncadrement::postesVacants, "p.besoins.postesVacants"),
                    Colonne.texte("nature", LigneEncadrement::nature, "p.support.nature"),
                    Colonne.heures("apport", LigneEncadrement::apport, "p.support.apport"),
                    Colonne.entier("supports", LigneEncadrement::supports, "p.support.nombre"),
                    Colonne.heures("quotite", LigneEncadrement::quotite, "p.support.quotite"),
                    Colonne.texte("commentaire", LigneEncadrement::commentaire, "p.commentaire"),
                    Colonne.ouiNon("boe", LigneEncadrement::boe, "p.boe"),
                    Colonne.calculee("tuteurs", Colonne.Genre.TEXTE, LigneEncadrement::tuteurs)),
            List.of("p.identifiant", "p.uai", "e.nom", "e.commune"), Tri.par("uai"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<LigneEncadrement> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public Tranche<LigneEncadrement> chercher(ChoixEncadrement choix, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(choix).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(ChoixEncadrement choix, Criteres criteres, Tri tri, Consumer<LigneEncadrement> suite) {
        requete(choix).parcourir(criteres, tri, suite);
    }

    /** What the list offers to choose: the caller's disciplines alone, in one statement. */
    @RolesAllowed({Roles.INSPECTEUR, Roles.DPE})
    public ChoixOfferts offerts() {
        return PosteSearch.offerts(em, codes());
    }

    private RequeteListe<LigneEncadrement> requete(ChoixEncadrement choix) {
        Restriction choisis = Restriction.a("p.campagne.id = :campagne and p.supprime = false", Map.of("campagne", campagne.numero()))
                .egal("p.discipline", "discipline", choix.discipline()).egal("p.typePoste", "type", choix.typePoste())
                .parmi("p.discipline", "codes", codes());
        return new RequeteListe<>(em, LISTE, choix.sansTuteur()
                ? choisis.et("not exists (select x from Tuteur x where x.poste = p and x.retrait.le is null)") : choisis);
    }

    /** The disciplines the caller gives tutors in; empty for all. */
    private Optional<Set<String>> codes() {
        return appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.INSPECTEUR, Profil.DPE);
    }
}
