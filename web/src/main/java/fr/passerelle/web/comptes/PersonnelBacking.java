package fr.passerelle.web.comptes;

import fr.passerelle.comptes.EntreeService;
import fr.passerelle.comptes.Identifiants;
import fr.passerelle.web.noyau.securite.SessionPersonne;
import fr.passerelle.web.noyau.securite.Suite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The staff's sign-in form, where no CAS is configured. */
@Named
@RequestScoped
public class PersonnelBacking {

    @Inject
    private EntreeService entreeService;
    @Inject
    private ExternalContext faces;
    private String identifiant;
    private String motDePasse;
    private String suite;

    public void entrer() throws IOException {
        HttpServletRequest requete = (HttpServletRequest) faces.getRequest();
        SessionPersonne.ouvrir(requete,
                entreeService.parAnnuaire(new Identifiants(identifiant, motDePasse, requete.getRemoteAddr())), null);
        faces.redirect(faces.getRequestContextPath() + Suite.sure(suite, "/"));
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
