package fr.passerelle.contractuels.propositions;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.contractuels.campagnes.PeriodeDossier;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** "Critères de priorité": read by every DPE, settled by the one who manages every discipline, since they rank all candidates. */
@Stateless
public class PrioritesService {

    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;
    @Inject
    private Priorites priorites;
    @Inject
    private Tenue tenue;
    @Inject
    private Horloge horloge;

    /** Those of the current campaign. */
    @RolesAllowed(Roles.DPE)
    public VuePriorites consulter() {
        Campagne courante = campagne.lire();
        PrioritesCampagne siennes = priorites.de(courante);
        Correction derniere = siennes.getCorrection();
        return new VuePriorites(new SaisiePriorites(siennes), PeriodeDossier.pourGestion(courante, horloge.instant()).orElse(null),
                appelant.droits().a(Perimetre.tout(), Profil.DPE), derniere == null ? null : derniere.getPar(),
                derniere == null ? null : derniere.getLe());
    }

    /**
     * Those that propositions are computed with from now on; those already computed keep theirs.
     *
     * @throws fr.passerelle.contractuels.LectureSeule outside the management
     * @throws TranchesIllisibles unless the bands grow
     * @throws GraineIllisible when the seed cannot be read aloud
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody settled them since they were displayed
     */
    @RolesAllowed(Roles.DPE)
    public void regler(@Valid SaisiePriorites saisie) {
        appelant.exiger(Perimetre.tout(), Profil.DPE);
        Campagne courante = campagne.lire();
        PeriodeDossier.exigerGestion(courante, horloge.instant());
        PrioritesCampagne tenues = priorites.tenir(courante);
        if (tenues.regler(saisie, tenue.correction())) {
            Regles regles = tenues.getRegles();
            tenue.noter(ActeContractuels.PRIORITES_REGLEES, Reference.a(tenues), Map.of("graine", regles.getGraine(), "ordre",
                    new OrdreCriteresConverter().convertToDatabaseColumn(regles.getCriteres()), "tranches", regles.getTranches(),
                    "defavorables", regles.isEcarterDefavorables() ? "écartés" : "classés"));
        }
    }
}
