package fr.passerelle.contractuels.desistements;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.affectations.Attribution;
import fr.passerelle.contractuels.affectations.StagiaireTenu;
import fr.passerelle.contractuels.affectations.Tenus;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.disciplines.BasculesDiscipline;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls the next candidate to a place that is given back: she is affected to it, sees it at once, and is told by mail. */
@Stateless
public class RappelService {

    @Inject
    private BasculesDiscipline bascules;
    @Inject
    private Rappels rappels;
    @Inject
    private Departs departs;
    @Inject
    private Attribution attribution;
    @Inject
    private Annonces annonces;
    @Inject
    private Tenue tenue;

    /**
     * The row of the discipline is locked: two who call at once call one after the other, and the second is told that the first has.
     *
     * @param candidature whom the page showed as the next
     * @throws RappelPerime when she is not the next any more, has refused that place herself, or it is taken
     * @throws ResultatsMasques as long as the results of the discipline are not shown
     * @throws LectureSeule outside the management, or once nobody may answer
     */
    @RolesAllowed(Roles.DPE)
    public void proposer(String discipline, String typePoste, long poste, long candidature) {
        DisciplineCampagne etat = bascules.tenir(discipline, Profil.DPE);
        Campagne campagne = etat.getCampagne();
        annonces.exigerReponses(campagne);
        if (etat.resultatsAffiches().isEmpty()) {
            throw new ResultatsMasques(discipline);
        }
        boolean suivante = rappels.premiers(campagne, discipline, typePoste, 1).stream().anyMatch(c -> c.candidature() == candidature);
        List<Long> refus = rappels.refus(poste);
        if (!suivante || refus.contains(candidature)) {
            throw new RappelPerime();
        }
        Correction par = tenue.correction();
        Tenus tenus = tenir(candidature, poste, refus, par);
        StagiaireTenu stagiaire = tenus.stagiaire(candidature);
        attribution.affecter(tenus, stagiaire, List.of(tenus.poste(poste)), par, Map.of("origine", "désistement"));
        annonces.annoncer(stagiaire.candidature(), par);
    }

    /**
     * She and the post, which has a support for her: one that was refused is taken back first. Those who have refused it are held with
     * her, in the order in which everybody is, so that two who decide of them never wait for each other.
     */
    private Tenus tenir(long candidature, long poste, List<Long> refus, Correction par) {
        Tenus tenus = attribution.tenir(Stream.concat(Stream.of(candidature), refus.stream()).toList(), List.of(poste));
        if (tenus.libres(tenus.poste(poste)) > 0) {
            return tenus;
        }
        departs.liberer(refus.stream().findFirst().orElseThrow(RappelPerime::new), par);
        return attribution.tenir(List.of(candidature), List.of(poste));
    }
}
