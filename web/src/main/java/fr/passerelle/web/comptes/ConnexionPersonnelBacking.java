package fr.passerelle.web.comptes;

import fr.passerelle.comptes.EntreeService;
import fr.passerelle.comptes.Identifiants;
import fr.passerelle.web.noyau.securite.DepartCas;
import fr.passerelle.web.noyau.securite.OuvertureSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Staff sign in: by CAS where it is configured, else by the form checked against the directory. */
@Named
@RequestScoped
public class ConnexionPersonnelBacking {

    @Inject
    private EntreeService entreeService;
    @Inject
    private OuvertureSession ouverture;
    @Inject
    private ExternalContext faces;
    @Inject
    private DepartCas depart;
    private String identifiant;
    private String motDePasse;
    private String suite;

    /** Leaves for CAS before anything is shown, where there is one. */
    public void partirPourCas() throws IOException {
        Optional<String> cas = depart.adresse((HttpServletRequest) faces.getRequest(), suite);
        if (cas.isPresent()) {
            faces.redirect(cas.get());
        }
    }

    public void entrer() throws IOException {
        HttpServletRequest requete = (HttpServletRequest) faces.getRequest();
        Identifiants saisis = new Identifiants(identifiant, motDePasse, requete.getRemoteAddr());
        faces.redirect(ouverture.ouvrir(requete, entreeService.parAnnuaire(saisis), null, suite));
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
