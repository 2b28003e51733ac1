package fr.passerelle.web.comptes;

import fr.passerelle.comptes.EntreeService;
import fr.passerelle.comptes.Identifiants;
import fr.passerelle.web.noyau.securite.OuvertureSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** An administrator signs in with the emergency account of the settings. */
@Named
@RequestScoped
public class ConnexionSecoursBacking {

    @Inject
    private EntreeService entreeService;
    @Inject
    private OuvertureSession ouverture;
    @Inject
    private ExternalContext faces;
    private String identifiant;
    private String motDePasse;
    private String suite;

    public void entrer() throws IOException {
        HttpServletRequest requete = (HttpServletRequest) faces.getRequest();
        Identifiants saisis = new Identifiants(identifiant, motDePasse, requete.getRemoteAddr());
        faces.redirect(ouverture.ouvrir(requete, entreeService.parSecours(saisis), null, suite));
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = suite;
    }
}
