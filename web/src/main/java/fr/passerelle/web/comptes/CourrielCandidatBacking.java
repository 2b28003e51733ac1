package fr.passerelle.web.comptes;

import fr.passerelle.comptes.CourrielService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The holder of a link confirms the new address mails go to; following the link alone changes nothing. */
@Named
@ViewScoped
public class CourrielCandidatBacking implements Serializable {

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
