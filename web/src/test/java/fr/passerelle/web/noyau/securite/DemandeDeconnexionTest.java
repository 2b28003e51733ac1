package fr.passerelle.web.noyau.securite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemandeDeconnexionTest {

    private static final String DEMANDE = """
            <samlp:LogoutRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="LR-1" Version="2.0">
            <saml:NameID xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">dpe</saml:NameID>
            <samlp:SessionIndex>%s</samlp:SessionIndex></samlp:LogoutRequest>""";

    @Test
    void le_ticket_d_une_demande_de_cas_est_lu() {
        assertThat(DemandeDeconnexion.ticket(DEMANDE.formatted("ST-1-abc"))).contains("ST-1-abc");
    }

    @Test
    void une_entite_exterieure_n_est_jamais_lue(@TempDir Path dossier) throws IOException {
        Path secret = Files.writeString(dossier.resolve("secret"), "ST-secret");
        String piege = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + DEMANDE.formatted("&e;");
        assertThat(DemandeDeconnexion.ticket(piege)).isEmpty();
    }

    @Test
    void une_bombe_d_entites_est_refusee() {
        assertThat(DemandeDeconnexion.ticket("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + DEMANDE.formatted("&b;")))
                .isEmpty();
    }

    @Test
    void ce_qui_n_est_pas_une_demande_de_cas_est_ignore() {
        assertThat(DemandeDeconnexion.ticket(null)).isEmpty();
        assertThat(DemandeDeconnexion.ticket("ST-1")).isEmpty();
        assertThat(DemandeDeconnexion.ticket("<LogoutRequest><SessionIndex>ST-1</SessionIndex></LogoutRequest>")).isEmpty();
        assertThat(DemandeDeconnexion.ticket(DEMANDE.formatted(" "))).isEmpty();
        assertThat(DemandeDeconnexion.ticket(DEMANDE.formatted("x".repeat(20_000)))).isEmpty();
        assertThat(DemandeDeconnexion.ticket(DEMANDE.formatted("ST-1</samlp:SessionIndex><samlp:SessionIndex>ST-2"))).isEmpty();
    }
}
