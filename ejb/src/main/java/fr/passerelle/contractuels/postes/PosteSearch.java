package fr.passerelle.contractuels.postes;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
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
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** "Gestion des postes": the posts of the current campaign, to the DOS who manages them and the DPE who fills them. */
@Stateless
@LocalBean
public class PosteSearch implements SearchParmi<ChoixPostes, LignePoste> {

    public static final DefinitionListe<LignePoste> LISTE = new DefinitionListe<>(
            "Poste p join Etablissement e on e.uai = p.uai left join TypePoste t on t.code = p.typePoste left join StagiairesPoste s "
                    + "on s.poste = p.id", "p.id",
            "new fr.passerelle.contractuels.postes.LignePoste(p.id, p.identifiant, s.noms, p.discipline, t.libelle, p.uai, e.type, e.nom, e.departement, "
                    + "e.commune, p.besoins.heures, p.besoins.hp, p.besoins.hsa, p.besoins.postesVacants, p.support.nature, p.support.apport, "
                    + "p.support.nombre, p.support.quotite, p.cout.hp, p.cout.hsa, p.commentaire, p.boe, p.supprime)",
            LignePoste::id,
            List.of(Colonne.texte("identifiant", LignePoste::identifiant, "p.identifiant"),
                    Colonne.texte("stagiaire", LignePoste::stagiaires, "s.noms"),
                    Colonne.texte("discipline", LignePoste::discipline, "p.discipline"),
                    Colonne.texte("typePoste", LignePoste::typePoste, "t.libelle"),
                    Colonne.texte("uai", LignePoste::uai, "p.uai"),
                    Colonne.choix("type", TypeEtablissement.class, LignePoste::type, "e.type"),
                    Colonne.texte("nom", LignePoste::nom, "e.nom"),
                    Colonne.texte("departement", LignePoste::departement, "e.departement"),
                    Colonne.texte("ville", LignePoste::ville, "e.commune"),
                    Colonne.heures("besoins", LignePoste::besoins, "p.besoins.heures"),
                    Colonne.heures("hp", LignePoste::hp, "p.besoins.hp"),
                    Colonne.heures("hsa", LignePoste::hsa, "p.besoins.hsa"),
                    Colonne.entier("postesVacants", LignePoste::postesVacants, "p.besoins.postesVacants"),
                    Colonne.texte("nature", LignePoste::nature, "p.support.nature"),
                    Colonne.heures("apport", LignePoste::apport, "p.support.apport"),
                    Colonne.entier("supports", LignePoste::supports, "p.support.nombre"),
                    Colonne.heures("quotite", LignePoste::quotite, "p.support.quotite"),
                    Colonne.heures("coutHp", LignePoste::coutHp, "p.cout.hp"),
                    Colonne.heures("coutHsa", LignePoste::coutHsa, "p.cout.hsa"),
                    Colonne.texte("commentaire", LignePoste::commentaire, "p.commentaire"),
                    Colonne.ouiNon("boe", LignePoste::boe, "p.boe")),
            List.of("p.identifiant", "p.uai", "e.nom", "e.commune"), Tri.par("uai"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Postes postes;

    @Override
    @PermitAll
    public DefinitionListe<LignePoste> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public Tranche<LignePoste> chercher(ChoixPostes choix, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(choix).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.DOS, Roles.DPE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(ChoixPostes choix, Criteres criteres, Tri tri, Consumer<LignePoste> suite) {
        requete(choix).parcourir(criteres, tri, suite);
    }

    /** What the list and the form offer to choose, and what is closed; one statement, since both lists are short. */
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public ChoixOfferts offerts() {
        return offerts(em, Optional.empty());
    }

    /** @param codes the disciplines to offer; empty for all */
    public static ChoixOfferts offerts(EntityManager em, Optional<Set<String>> codes) {
        TypedQuery<Object[]> couples = em.createQuery("select d.code, d.libelle, d.fonction, d.active, t.code, t.libelle, t.actif "
                + "from Discipline d, TypePoste t" + (codes.isPresent() ? " where d.code in :codes" : "")
                + " order by d.libelle, d.code, t.libelle, t.code", Object[].class);
        codes.ifPresent(c -> couples.setParameter("codes", c.isEmpty() ? Set.of("") : c));
        return ChoixOfferts.de(couples.getResultList());
    }

    /** Why capacities and posts can only be read now; empty while the DOS may change them. */
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public Optional<LectureSeule.Motif> lectureSeule() {
        return postes.lectureSeule();
    }

    /** Why the posts of that discipline can only be read now; empty while the DOS may change them. */
    @RolesAllowed({Roles.DOS, Roles.DPE})
    public Optional<LectureSeule.Motif> postesFermes(String discipline) {
        return postes.lectureSeule(discipline);
    }

    private RequeteListe<LignePoste> requete(ChoixPostes choix) {
        Restriction choisis = Restriction.a("p.campagne.id = :campagne", Map.of("campagne", campagne.numero()))
                .egal("p.discipline", "discipline", choix.discipline()).egal("p.typePoste", "type", choix.typePoste())
                .parmi("p.discipline", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DOS, Profil.DPE));
        return new RequeteListe<>(em, LISTE, choix.supprimes() ? choisis : choisis.et("p.supprime = false"));
    }
}
