package fr.passerelle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReponseSmtpTest {

    @Test
    void un_refus_5xx_est_definitif() {
        Issue issue = ReponseSmtp.lire(new SendFailedException("550 5.1.1 Utilisateur inconnu"));
        assertThat(issue.etat()).isEqualTo(EtatCourriel.ECHEC);
        assertThat(issue.reponse()).startsWith("550");
    }

    @Test
    void un_refus_4xx_reporte_l_envoi() {
        assertThat(ReponseSmtp.lire(new SendFailedException("451 4.7.1 Liste grise")).etat()).isEqualTo(EtatCourriel.EN_ATTENTE);
    }

    @Test
    void la_reponse_se_lit_aussi_dans_la_cause() {
        SendFailedException adresses = new SendFailedException("Invalid Addresses", new SendFailedException("450 Boîte occupée\n"));
        assertThat(ReponseSmtp.lire(adresses).motif()).isEqualTo(MotifCourriel.REPORTE);
    }

    @Test
    void une_adresse_invalide_sans_code_est_refusee() throws AddressException {
        Address[] invalides = {new InternetAddress("inconnu@exemple.fr")};
        SendFailedException refus = new SendFailedException("Invalid Addresses", null, new Address[0], new Address[0], invalides);
        assertThat(ReponseSmtp.lire(refus).etat()).isEqualTo(EtatCourriel.ECHEC);
    }

    @Test
    void une_liaison_coupee_laisse_l_envoi_incertain() {
        assertThat(ReponseSmtp.lire(new MessagingException("Exception reading response", new IOException("reset"))).etat())
                .isEqualTo(EtatCourriel.INCERTAIN);
        assertThat(ReponseSmtp.lire(new SendFailedException("[EOF]")).etat()).isEqualTo(EtatCourriel.INCERTAIN);
    }
}
