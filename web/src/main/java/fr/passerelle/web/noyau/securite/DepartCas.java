package fr.passerelle.web.noyau.securite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Sends staff to CAS where it is configured. */
@ApplicationScoped
public class DepartCas {

    /** The address of CAS to go to, after noting the page to come back to; empty where the form is used. */
    public Optional<String> adresse(HttpServletRequest requete, String suite) {
        if (!ServiceCas.estConfigure()) {
            return Optional.empty();
        }
        SuiteEnAttente.garder(requete, suite);
        return Optional.of(ServiceCas.adresseConnexion());
    }
}
