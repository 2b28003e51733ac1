package fr.passerelle.web.comptes;

import fr.passerelle.comptes.CourrielService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The holder of a link confirms the new address mails go to; following the link alone changes nothing. */
@Named
@RequestScoped
public class CourrielCandidatBacking {

    @Inject
    private CourrielService service;
    private String jeton;

    private String attendu;
    private boolean confirme;

    public void examiner() {
        attendu = service.attendu(jeton).orElse(null);
    }

    public void confirmer() {
        service.confirmer(jeton);
        confirme = true;
    }

    public String getAttendu() {
        return attendu;
    }

    public boolean isConfirme() {
        return confirme;
    }

    public String getJeton() {
        return jeton;
    }

    public void setJeton(String jeton) {
        this.jeton = jeton;
    }
}
