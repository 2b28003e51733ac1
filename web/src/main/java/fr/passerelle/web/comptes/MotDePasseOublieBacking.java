package fr.passerelle.web.comptes;

import fr.passerelle.comptes.LienMotDePasseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Forgotten password: the number, answered by a mail whatever it is worth. */
@Named
@RequestScoped
public class MotDePasseOublieBacking {

    @Inject
    private LienMotDePasseService service;
    @Inject
    private ExternalContext faces;
    private String numero;

    public String demander() {
        service.motDePasseOublie(numero, ((HttpServletRequest) faces.getRequest()).getRemoteAddr());
        return "/candidat/lien-envoye?faces-redirect=true&usage=MOT_DE_PASSE";
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }
}
