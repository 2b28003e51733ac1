package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.demo.jeu.FichiersModeles;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Parties;
import fr.passerelle.essai.Parties.Fichier;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files sent to the running application: as large as may be, larger, and several at the same moment. */
@SurApplication
class DepotIT {

    private static final int LIMITE = 20_000_000;
    private static final String DEBUT = ";ESSAI;Zoe;12/05/2002;M1 MEEF;";
    private static final String CANDIDATURE = "select min(id) from candidature where statut = 'A_COMPLETER' and numero > 20260100";

    @Test
    void une_liste_de_vingt_megaoctets_est_recue_et_analysee(Visiteur visiteur) throws Exception {
        PageImport page = new PageImport(visiteur.entrePersonnel("dpe"));
        PageRecue analyse = page.attendre(page.deposer("vingt.csv", liste(LIMITE)));
        assertThat(PageImport.comptes(analyse)).isEqualTo("2 001 0 0 0");
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMITE + 1, 30_000_000, 100_000_000})
    void une_liste_plus_grosse_est_refusee_sur_son_champ(int octets, Visiteur visiteur) {
        PageRecue reponse = new PageImport(visiteur.entrePersonnel("dpe")).deposer("grosse.csv", liste(octets));
        assertThat(reponse.code()).isEqualTo(200);
        assertThat(reponse.html().select("[aria-invalid=true][id$=fichier]")).isNotEmpty();
        assertThat(reponse.html().text()).contains("Le fichier dépasse 20 Mo");
    }

    /** The database holds them back at the first thing they write, until all are there. */
    @Test
    void un_meme_document_envoye_plusieurs_fois_au_meme_moment_reste_un_document(Application application) throws Exception {
        String candidature = application.valeur(CANDIDATURE).orElseThrow();
        Fichier lettre = new Fichier("lettre.pdf", FichiersModeles.contenu(GenreJustificatif.LETTRE_MOTIVATION));
        List<CompletableFuture<PageRecue>> envois = new ArrayList<>();
        try (Connection base = application.base().getConnection(); Statement ordre = base.createStatement()) {
            base.setAutoCommit(false);
            ordre.executeQuery("select empreinte from contenu for update").close();
            for (int i = 0; i < 3; i++) {
                Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel("dpe");
                PageRecue page = dpe.ouvrir("/contractuels/candidat/detail?id=" + candidature);
                envois.add(CompletableFuture.supplyAsync(() -> Parties.envoyer(dpe, page, "joindre", Map.of("LETTRE_MOTIVATION", lettre))));
            }
            Thread.sleep(3_000);
            base.rollback();
        }
        assertThat(envois.stream().map(CompletableFuture::join)).allSatisfy(r -> assertThat(r.code()).as(r.html().text()).isEqualTo(200));
        String lettres = " from document_stocke where proprietaire_type = 'Candidature' and proprietaire_cle = '" + candidature
                + "' and genre = 'LETTRE_MOTIVATION'";
        assertThat(application.valeur("select count(*)" + lettres + " and retire_le is null")).contains("1");
        assertThat(application.valeur("select count(*)" + lettres)).contains("3");
    }

    /** A list of that size: few lines, and a column that nobody reads. Written in place: the largest is held once. */
    private static byte[] liste(int octets) {
        byte[] tout = new byte[octets];
        Arrays.fill(tout, (byte) 'x');
        int premier = ThreadLocalRandom.current().nextInt(300_000_000, 999_000_000);
        int remarque = octets / 2_000 - 44;
        ByteBuffer liste = ByteBuffer.wrap(tout).put(enOctets("Numéro;Nom;Prénom;Date de naissance;Diplôme;Remarque\r\n"));
        for (int i = 0; i < 2_000; i++) {
            liste.put(enOctets(premier + i + DEBUT)).position(liste.position() + remarque).put(enOctets("\r\n"));
        }
        liste.put(enOctets(premier + 2_000 + DEBUT));
        return tout;
    }

    private static byte[] enOctets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }
}
