package fr.passerelle.contractuels.candidatures;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.noyau.Journal;
import fr.passerelle.noyau.Reference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/** The "Fiche d'identification": by the candidate while the inscription is open, by the DPE on her behalf while it manages. */
@Stateless
public class FicheService {

    @Inject
    private Dossiers dossiers;
    @Inject
    private ControleFiche controle;
    @Inject
    private AdresseMail adresseMail;
    @Inject
    private CandidaturesAffectees affectees;
    @Inject
    private Suites suites;
    @Inject
    private Journal journal;

    /** My fiche as it is now. */
    @RolesAllowed(Roles.CANDIDAT)
    public SaisieFiche laMienne() {
        return new SaisieFiche(dossiers.leMien(), true);
    }

    /** Somebody's; the handicap is in it only for who may read it, which is journalled. */
    @RolesAllowed(Roles.DPE)
    public SaisieFiche de(long candidature) {
        Candidature trouvee = dossiers.celui(candidature, Profil.DPE);
        return new SaisieFiche(trouvee, dossiers.lireHandicap(trouvee));
    }

    /**
     * Saves my fiche, every mandatory field of it; another mail address waits until the link sent there is opened.
     *
     * @return whether that has just registered the candidature
     */
    @RolesAllowed(Roles.CANDIDAT)
    public boolean enregistrerLaMienne(@Valid SaisieFiche saisie) {
        Candidature candidature = dossiers.leMienAModifier();
        renseigner(candidature, saisie, true);
        adresseMail.demander(candidature, saisie.getCourriel());
        return suites.de(candidature);
    }

    /**
     * Saves somebody's fiche; as long as it is not registered it may stay incomplete, and a corrected address holds at once.
     *
     * @return whether that has just registered the candidature
     */
    @RolesAllowed(Roles.DPE)
    public boolean enregistrer(long id, @Valid SaisieFiche saisie) {
        Candidature candidature = dossiers.celuiAModifier(id);
        if (!dossiers.peutLireHandicap(candidature)) {
            saisie.setHandicap(null);
        }
        renseigner(candidature, saisie, candidature.estInscrite());
        adresseMail.changer(candidature, saisie.getCourriel());
        return suites.de(candidature);
    }

    private void renseigner(Candidature candidature, SaisieFiche saisie, boolean exigerRemplie) {
        Dossiers.exigerVersion(candidature, saisie);
        Coordonnees coordonnees = controle.coordonnees(saisie);
        Situation situation = saisie.situation(candidature.getSituation());
        String discipline = controle.discipline(saisie, candidature.getDiscipline());
        if (exigerRemplie) {
            ControleFiche.exigerRemplie(saisie.getCourriel(), coordonnees, situation, discipline);
        }
        if (!Objects.equals(discipline, candidature.getDiscipline()) && !affectees.parmi(List.of(candidature)).isEmpty()) {
            throw new CandidatAffecte("discipline");
        }
        candidature.renseigner(coordonnees, situation, discipline);
        journal.noter(ActeContractuels.FICHE_MODIFIEE, Reference.a(candidature), candidature.getCompte().getId());
    }
}
