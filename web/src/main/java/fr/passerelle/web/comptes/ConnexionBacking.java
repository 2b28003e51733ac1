package fr.passerelle.web.comptes;

import fr.passerelle.comptes.EntreeService;
import fr.passerelle.comptes.Identifiants;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Porte;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import fr.passerelle.web.noyau.securite.DepartCas;
import fr.passerelle.web.noyau.securite.OuvertureSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The sign-in forms: each asks its own store, and goes on to the page that was asked for. */
@Named
@RequestScoped
public class ConnexionBacking {

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
    private String fermeture;

    /** Staff leave for CAS before anything is shown, where there is one. */
    public void partirPourCas() throws IOException {
        Optional<String> cas = depart.adresse(requete(), suite);
        if (cas.isPresent()) {
            faces.redirect(cas.get());
        }
    }

    /** Staff, by the directory. */
    public void parAnnuaire() throws IOException {
        entrer(entreeService::parAnnuaire);
    }

    /** Candidates, by their student number and the password they chose. */
    public void parNumero() throws IOException {
        entrer(entreeService::parNumero);
    }

    /** An administrator, by the emergency account of the settings. */
    public void parSecours() throws IOException {
        entrer(entreeService::parSecours);
    }

    /** Why candidates cannot enter now; empty while they may. */
    public String getFermeture() {
        if (fermeture == null) {
            fermeture = entreeService.fermeture(Porte.CANDIDAT)
                    .map(f -> Textes.texte("erreurs", Langue.courante(), f.cle(), f.valeurs())).orElse("");
        }
        return fermeture;
    }

    private void entrer(Function<Identifiants, Identite> magasin) throws IOException {
        Identite identite = magasin.apply(new Identifiants(identifiant, motDePasse, requete().getRemoteAddr()));
        faces.redirect(ouverture.ouvrir(requete(), identite, null, suite));
    }

    private HttpServletRequest requete() {
        return (HttpServletRequest) faces.getRequest();
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
