package fr.passerelle.contractuels.envois;

import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.disciplines.BasculesDiscipline;
import fr.passerelle.contractuels.disciplines.DisciplineCampagne;
import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Envoi des résultats fait le … par …": the DPE sends the results of a discipline to candidates, heads of establishments or inspectors. */
@Stateless
public class EnvoiResultatsService {

    @Inject
    private BasculesDiscipline bascules;
    @Inject
    private EnvoisResultats envois;
    @Inject
    private CourrielsEnvoi courriels;
    @Inject
    private Tenue tenue;

    /**
     * The row of the discipline is locked: two who send at once are one sending, and the second is told.
     *
     * @param dernier how often it had been sent when the page was shown
     * @return how many mails were written
     * @throws EnvoiDejaFait when it was sent since
     * @throws ResultatsNonAffiches as long as the results of the discipline are not shown
     * @throws AucunDestinataire when there is nobody to write to
     * @throws LectureSeule outside the management
     */
    @RolesAllowed(Roles.DPE)
    public int envoyer(GenreEnvoi genre, String discipline, int dernier) {
        DisciplineCampagne etat = bascules.tenir(discipline, Profil.DPE);
        Campagne campagne = etat.getCampagne();
        Optional<EnvoiResultats> fait = envois.dernier(campagne, discipline, genre);
        if (fait.map(EnvoiResultats::getRang).orElse(0) != dernier) {
            throw new EnvoiDejaFait(fait.map(EnvoiResultats::getFait).orElseThrow());
        }
        if (etat.resultatsAffiches().isEmpty()) {
            throw new ResultatsNonAffiches(discipline);
        }
        List<CourrielPret> prets = courriels.de(genre, campagne, discipline);
        if (prets.stream().allMatch(p -> p.adresse().isEmpty())) {
            throw new AucunDestinataire();
        }
        int ecrits = envois.faire(campagne, discipline, genre, dernier + 1, prets, bascules.declenchement());
        tenue.noter(ActeContractuels.RESULTATS_ENVOYES, Reference.a(etat),
                Map.of("discipline", discipline, "destinataires", genre, "courriels", ecrits));
        return ecrits;
    }
}
