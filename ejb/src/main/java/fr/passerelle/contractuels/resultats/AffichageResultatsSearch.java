package fr.passerelle.contractuels.resultats;

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

/** The active disciplines of the DPE's périmètre: how far their decisions are, and whether their results are shown. */
@Stateless
@LocalBean
public class AffichageResultatsSearch implements Search<LigneAffichage> {

    private static final DefinitionListe<LigneAffichage> LISTE = new DefinitionListe<>(
            "Discipline d left join DisciplineCampagne x on x.discipline = d.code and x.campagne.id = :campagne "
                    + "left join AvancementResultats v on v.discipline = d.code and v.campagne = :campagne", "d.id",
            "new fr.passerelle.contractuels.resultats.LigneAffichage(d.id, d.code, d.libelle, v.maintenus, v.aDecider, v.ecarts, "
                    + "x.resultats.moment, x.resultats.par)", LigneAffichage::id,
            List.of(new Colonne<>("discipline", Colonne.Genre.TEXTE, LigneAffichage::intitule, "d.code", String.class),
                    Colonne.texte("libelle", LigneAffichage::libelle, "d.libelle"),
                    Colonne.entier("aDecider", LigneAffichage::restants, "v.aDecider"),
                    Colonne.instant("resultatsLe", LigneAffichage::resultatsLe, "x.resultats.moment"),
                    Colonne.texte("resultatsPar", LigneAffichage::resultatsPar, "x.resultats.par"),
                    Colonne.calculee("ecarts", Colonne.Genre.NOMBRE, LigneAffichage::aReafficher)),
            List.of("d.code", "d.libelle"), Tri.par("discipline"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<LigneAffichage> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneAffichage> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        return requete().chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneAffichage> suite) {
        requete().parcourir(criteres, tri, suite);
    }

    /** Of a discipline, the candidates of whom nothing is decided, by name. */
    @RolesAllowed(Roles.DPE)
    public List<CandidatConcerne> aDecider(String discipline) {
        return concernes(discipline, "o.sort = 'A_DECIDER'");
    }

    /** Of a discipline, the candidates who are shown something else than what is decided now, or nothing, by name. */
    @RolesAllowed(Roles.DPE)
    public List<CandidatConcerne> aReafficher(String discipline) {
        return concernes(discipline, "o.ecart = 1");
    }

    private List<CandidatConcerne> concernes(String discipline, String condition) {
        appelant.exiger(Perimetre.discipline(discipline), Profil.DPE);
        List<?> lignes = em.createNativeQuery("select c.id, c.nom, c.prenom, c.numero from ecart_resultat o "
                + "join candidature c on c.id = o.candidature_id where o.campagne_id = ?1 and o.discipline_code = ?2 and "
                + condition + " order by c.nom, c.prenom, c.id")
                .setParameter(1, campagne.numero()).setParameter(2, discipline).getResultList();
        return lignes.stream().map(l -> CandidatConcerne.de((Object[]) l)).toList();
    }

    private RequeteListe<LigneAffichage> requete() {
        return new RequeteListe<>(em, LISTE, Restriction.a("d.active = true", Map.of("campagne", campagne.numero()))
                .parmi("d.code", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE)));
    }
}
