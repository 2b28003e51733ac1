package fr.passerelle.web.comptes;

import fr.passerelle.comptes.LienMotDePasseService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** First visit: number and birth date, answered by a mail whatever they are worth. */
@Named
@RequestScoped
public class PremiereConnexionBacking {

    @Inject
    private LienMotDePasseService service;
    @Inject
    private ExternalContext faces;
    private String numero;
    private LocalDate naissance;

    public String demander() {
        service.premiereConnexion(numero, naissance, ((HttpServletRequest) faces.getRequest()).getRemoteAddr());
        return "/candidat/lien-envoye?faces-redirect=true&usage=PREMIERE_CONNEXION";
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public LocalDate getNaissance() {
        return naissance;
    }

    public void setNaissance(LocalDate naissance) {
        this.naissance = naissance;
    }
}
