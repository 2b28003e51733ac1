package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.resultats.LectureReponseService;
import fr.passerelle.contractuels.resultats.SuiteReponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** What the candidate of a page has answered to the post shown to her. */
@Named
@RequestScoped
public class ReponseStagiaireBacking {

    @Inject
    private LectureReponseService lectureReponseService;
    private Optional<SuiteReponse> suite;

    /** Null as long as no post was shown to her. */
    public SuiteReponse de(long candidature) {
        if (suite == null) {
            suite = lectureReponseService.de(candidature);
        }
        return suite.orElse(null);
    }

    /** Whether she has accepted: her affectation can only be read. */
    public boolean estAcceptee(long candidature) {
        return de(candidature) != null && de(candidature).acceptee();
    }
}
