package fr.passerelle.contractuels.entretiens;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Horloge;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** "Entretiens": the candidates of the campaign with what is decided of each before the affectation. */
@Stateless
@LocalBean
public class EntretienSearch implements SearchParmi<ChoixCandidatures, LigneEntretien> {

    static final DefinitionListe<LigneEntretien> LISTE = new DefinitionListe<>(
            "Candidature c left join TypePoste t on t.code = c.typePoste left join Entretien e on e.candidature = c "
                    + "left join EtatCandidature s on s.candidature = c.id", "c.id",
            "new fr.passerelle.contractuels.entretiens.LigneEntretien(c.id, c.numero, c.etatCivil.nom, c.etatCivil.prenom, c.discipline, "
                    + "t.libelle, c.statut, s.etat, e.rang, e.rendezVous, e.annonce, e.avis)", LigneEntretien::id,
            List.of(Colonne.texte("candidat", LigneEntretien::candidat, "c.etatCivil.nom"),
                    Colonne.texte("discipline", LigneEntretien::disciplineOuNc, "c.discipline"),
                    Colonne.texte("typePoste", LigneEntretien::typePoste, "t.libelle"),
                    Colonne.choix("statut", StatutCandidature.class, LigneEntretien::statut, "c.statut"),
                    Colonne.choix("etat", EtatEntretien.class, LigneEntretien::etat, "s.etat"),
                    Colonne.entier("rang", LigneEntretien::rang, "e.rang"),
                    Colonne.instant("debut", LigneEntretien::debut, "e.rendezVous.debut"),
                    Colonne.texte("lieu", LigneEntretien::lieu, "e.rendezVous.lieu"),
                    Colonne.calculee("aAnnoncer", Colonne.Genre.CHOIX, LigneEntretien::aAnnoncer),
                    Colonne.choix("avis", Avis.class, LigneEntretien::avis, "e.avis")),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero"), Tri.par("candidat"));

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
    public DefinitionListe<LigneEntretien> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public Tranche<LigneEntretien> chercher(ChoixCandidatures choix, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(choix).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(ChoixCandidatures choix, Criteres criteres, Tri tri, Consumer<LigneEntretien> suite) {
        requete(choix).parcourir(criteres, tri, suite);
    }

    /** How many registered candidates of a discipline and a type, both chosen, stand where. */
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public Map<EtatEntretien, Long> figures(ChoixCandidatures choix) {
        exigerDiscipline(choix);
        Map<EtatEntretien, Long> figures = new EnumMap<>(EtatEntretien.class);
        em.createQuery("select s.etat, count(c.id) from Candidature c join EtatCandidature s on s.candidature = c.id "
                + "where c.campagne.id = :campagne and c.discipline = :discipline and c.typePoste = :type and c.statut <> :incomplete "
                + "group by s.etat", Object[].class).setParameter("campagne", campagne.numero()).setParameter("discipline", choix.discipline())
                .setParameter("type", choix.typePoste()).setParameter("incomplete", StatutCandidature.A_COMPLETER)
                .getResultList().forEach(f -> figures.put((EtatEntretien) f[0], (Long) f[1]));
        return figures;
    }

    /** What the list offers to choose: the caller's disciplines alone, in one statement. */
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public ChoixOfferts offerts() {
        return PosteSearch.offerts(em, codes());
    }

    /** Why candidates can only be read now; empty while the DPE may decide of them. */
    @RolesAllowed({Roles.DPE, Roles.INSPECTEUR})
    public Optional<LectureSeule.Motif> lectureSeule() {
        return PeriodeDossier.pourGestion(campagne.consulter(), horloge.instant());
    }

    private void exigerDiscipline(ChoixCandidatures choix) {
        appelant.exiger(Perimetre.discipline(choix.discipline()), Profil.DPE, Profil.INSPECTEUR);
    }

    private RequeteListe<LigneEntretien> requete(ChoixCandidatures choix) {
        if (choix.discipline() != null) {
            exigerDiscipline(choix);
        }
        return new RequeteListe<>(em, LISTE, Restriction.a("c.campagne.id = :campagne", Map.of("campagne", campagne.numero()))
                .egal("c.discipline", "discipline", choix.discipline()).egal("c.typePoste", "type", choix.typePoste())
                .parmi("c.discipline", "disciplines", codes()));
    }

    /** The caller's disciplines; empty for all. */
    private Optional<Set<String>> codes() {
        return appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE, Profil.INSPECTEUR);
    }
}
