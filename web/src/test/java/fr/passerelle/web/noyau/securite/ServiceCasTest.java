package fr.passerelle.web.noyau.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.PersonneAnnuaire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceCasTest {

    @Test
    void seuls_les_attributs_attendus_sont_retenus() {
        PersonneAnnuaire personne = ServiceCas.lire("dpe", Map.of("sn", "Gestion", "givenName", "Zoé", "mail", "z@exemple.fr",
                "eduPersonAffiliation", List.of("employee", "staff"), "clientIpAddress", "10.0.0.1"));
        assertThat(personne.uid()).isEqualTo("dpe");
        assertThat(personne.nomAffiche()).isEqualTo("Zoé Gestion");
        assertThat(personne.courriel()).isEqualTo("z@exemple.fr");
        assertThat(personne.valeurs("eduPersonAffiliation")).containsExactly("employee", "staff");
        assertThat(personne.attributs()).doesNotContainKey("clientipaddress");
    }
}
