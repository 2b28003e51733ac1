package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
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

/**
 * "Gestion des contractuels alternants": the candidates of the current campaign. That a proof of handicap is there shows only
 * to who may read it, and that it was shown is journalled; exports never carry it.
 */
@Stateless
@LocalBean
public class CandidatureSearch implements Search<LigneCandidature> {

    private static final DefinitionListe<LigneCandidature> LISTE = new DefinitionListe<>(
            "Candidature c left join Discipline d on d.code = c.discipline left join TypePoste t on t.code = c.typePoste", "c.id",
            "new fr.passerelle.contractuels.candidatures.LigneCandidature(c.id, c.compte.id, c.numero, c.discipline, d.libelle, c.typePoste, t.libelle, "
                    + "c.etatCivil.nom, c.etatCivil.prenom, c.statut, c.pieces)",
            LigneCandidature::id,
            List.of(Colonne.texte("discipline", LigneCandidature::disciplineOuNc, "c.discipline"),
                    Colonne.texte("typePoste", LigneCandidature::typePosteLibelle, "c.typePoste"),
                    Colonne.texte("nom", LigneCandidature::nom, "c.etatCivil.nom"),
                    Colonne.texte("prenom", LigneCandidature::prenom, "c.etatCivil.prenom"),
                    Colonne.texte("numero", LigneCandidature::numero, "c.numero"),
                    Colonne.choix("statut", StatutCandidature.class, LigneCandidature::statut, "c.statut"),
                    Colonne.calculee("documents", Colonne.Genre.TEXTE, LigneCandidature::documents)),
            List.of("c.etatCivil.nom", "c.etatCivil.prenom", "c.numero", "c.discipline"), Tri.par("nom"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Journal journal;

    @Override
    @PermitAll
    public DefinitionListe<LigneCandidature> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.REFERENT_HANDICAP})
    public Tranche<LigneCandidature> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        Tranche<LigneCandidature> page = new RequeteListe<>(em, LISTE, restriction()).chercher(criteres, tri, premier, taille);
        return new Tranche<>(page.lignes().stream().map(this::lisible).toList(), page.total());
    }

    @Override
    @RolesAllowed({Roles.DPE, Roles.REFERENT_HANDICAP})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(Criteres criteres, Tri tri, Consumer<LigneCandidature> suite) {
        new RequeteListe<>(em, LISTE, restriction()).parcourir(criteres, tri, l -> suite.accept(l.sansSensibles()));
    }

    /** The first candidates where each word is found in the name, the number or the discipline; what they joined is not told. */
    @RolesAllowed({Roles.DPE, Roles.REFERENT_HANDICAP})
    public List<LigneCandidature> trouver(String mots, int auPlus) {
        return new RequeteListe<>(em, LISTE, restriction()).premieres(new Criteres(mots, Map.of()), null, auPlus).stream()
                .map(LigneCandidature::sansSensibles).toList();
    }

    private LigneCandidature lisible(LigneCandidature ligne) {
        Perimetre perimetre = ligne.discipline() == null ? Perimetre.tout() : Perimetre.discipline(ligne.discipline());
        if (!ligne.pieces().contient(GenreJustificatif.HANDICAP)) {
            return ligne;
        }
        if (!appelant.droits().a(perimetre, Profil.REFERENT_HANDICAP)) {
            return ligne.sansSensibles();
        }
        journal.noter(ActeContractuels.HANDICAP_CONSULTE, Reference.a(Candidature.class, ligne.id()), ligne.compteId(),
                Map.of("liste", "oui"));
        return ligne;
    }

    private Restriction restriction() {
        return Restriction.a("c.campagne.id = :campagne", Map.of("campagne", campagne.numero())).parmi("c.discipline", "disciplines",
                appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE, Profil.REFERENT_HANDICAP));
    }
}
