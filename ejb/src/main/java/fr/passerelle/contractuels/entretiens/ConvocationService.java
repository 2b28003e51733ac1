package fr.passerelle.contractuels.entretiens;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.CourrielContractuels;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.courriels.BoiteEnvoi;
import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells candidates what is decided of them: the convocation to their interview, again when its date or its place has changed; that they
 * are on the waiting list; that the interview they were convoked to is not held. One mail each time, and their page shows it from then.
 */
@Stateless
public class ConvocationService {

    /** What is sent and noted for each thing told. */
    private static final Map<Annonce.Genre, CourrielContractuels> COURRIELS = Map.of(
            Annonce.Genre.CONVOCATION, CourrielContractuels.CONVOCATION, Annonce.Genre.LISTE_ATTENTE, CourrielContractuels.LISTE_ATTENTE,
            Annonce.Genre.ANNULATION, CourrielContractuels.ENTRETIEN_ANNULE);
    private static final Map<Annonce.Genre, ActeContractuels> ACTES = Map.of(
            Annonce.Genre.CONVOCATION, ActeContractuels.CONVOCATION_ENVOYEE,
            Annonce.Genre.LISTE_ATTENTE, ActeContractuels.LISTE_ATTENTE_ANNONCEE,
            Annonce.Genre.ANNULATION, ActeContractuels.CONVOCATION_ANNULEE);

    @Inject
    private Entretiens entretiens;
    @Inject
    private BoiteEnvoi boite;
    @Inject
    private Tenue tenue;
    @Inject
    private Horloge horloge;

    /**
     * @return how many were told
     * @throws RienAAnnoncer when one of them knows already
     * @throws RendezVousPasse when one of them would be convoked to a date that is past
     * @throws fr.passerelle.contractuels.LectureSeule outside the management
     * @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has decided of one of them since she was displayed
     */
    @RolesAllowed(Roles.DPE)
    public int annoncer(@Valid SaisieSelection selection) {
        for (Entretien entretien : entretiens.tenir(selection.getConcernes())) {
            Annonce annonce = entretien.annoncer(horloge.instant(), tenue.correction());
            Candidature candidature = entretien.getCandidature();
            boite.deposer(COURRIELS.get(annonce.getGenre()), candidature.getCompte().getCourriel(), variables(candidature, annonce),
                    "candidature:" + candidature.getId() + ":entretien:" + entretien.getAnnonces());
            entretiens.noter(ACTES.get(annonce.getGenre()), entretien, annonce.rendezVous()
                    .map(r -> Map.of("debut", r.getDebut())).orElse(Map.of()));
        }
        return selection.getConcernes().size();
    }

    private static Map<String, String> variables(Candidature candidature, Annonce annonce) {
        Map<String, String> variables = new HashMap<>(Map.of("nom", candidature.getCompte().nomAffiche(),
                "annee", candidature.getCampagne().anneeScolaire(),
                "resultatsLe", Formats.jourEnLettres(candidature.getCampagne().getDates().getResultatsLe())));
        annonce.rendezVous().ifPresent(r -> {
            variables.put("date", Formats.momentEnLettres(r.getDebut()));
            variables.put("lieu", r.getLieu());
        });
        return variables;
    }
}
