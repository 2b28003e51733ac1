package fr.passerelle.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Application;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A stored document through each door: who reads it, under which headers, and what is answered to others. */
@SurApplication
class LectureDocumentIT {

    private static final String CV_DE = "select d.id from document_stocke d join candidature k on k.id = d.proprietaire_cle "
            + "join compte c on c.id = k.compte_id where d.proprietaire_type = 'Candidature' and d.genre = 'CV' "
            + "and d.retire_le is null and c.identifiant = ?";

    @Test
    void le_gestionnaire_lit_un_document_dans_la_page_sans_qu_il_reste_en_cache(Application application) throws SQLException {
        long cv = cv(application, "20260003");
        PageRecue lu = PageImport.personnel(new Visiteur(application.adresse()), "dpe").demander("/contractuels/documents/" + cv);
        assertThat(lu.code()).isEqualTo(200);
        assertThat(new String(lu.contenu(), 0, 5)).isEqualTo("%PDF-");
        assertThat(entete(lu, "Content-Type")).isEqualTo("application/pdf");
        assertThat(entete(lu, "Content-Disposition")).startsWith("inline; filename=\"").contains("filename*=UTF-8''");
        assertThat(entete(lu, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(entete(lu, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(entete(lu, "Content-Security-Policy")).contains("script-src 'none'", "frame-ancestors 'self'");
    }

    @Test
    void demande_a_enregistrer_il_part_en_piece_jointe_dans_un_bac_a_sable(Application application) throws SQLException {
        long cv = cv(application, "20260003");
        PageRecue lu = PageImport.personnel(new Visiteur(application.adresse()), "dpe")
                .demander("/contractuels/documents/" + cv + "?enregistrer");
        assertThat(entete(lu, "Content-Disposition")).startsWith("attachment;");
        assertThat(entete(lu, "Content-Security-Policy")).endsWith("sandbox");
    }

    @Test
    void qui_n_est_pas_entre_par_la_porte_est_renvoye_a_la_connexion(Application application) throws SQLException {
        long cv = cv(application, "20260003");
        Visiteur dpe = PageImport.personnel(new Visiteur(application.adresse()), "dpe");
        assertThat(new Visiteur(application.adresse()).demander("/contractuels/documents/" + cv).redirige()).isTrue();
        assertThat(dpe.demander("/candidat/documents/" + cv).redirige()).isTrue();
    }

    @Test
    void un_profil_sans_acces_et_un_numero_inconnu_ne_recoivent_rien(Application application) throws SQLException {
        long cv = cv(application, "20260003");
        Visiteur dos = PageImport.personnel(new Visiteur(application.adresse()), "dos");
        assertThat(dos.demander("/contractuels/documents/" + cv).code()).isIn(403, 404);
        Visiteur dpe = PageImport.personnel(new Visiteur(application.adresse()), "dpe");
        assertThat(dpe.demander("/contractuels/documents/1").code()).isEqualTo(404);
        assertThat(dpe.demander("/contractuels/documents/abc").code()).isEqualTo(404);
    }

    @Test
    void un_contenu_altere_n_est_pas_montre(Application application) throws SQLException {
        Visiteur dpe = PageImport.personnel(new Visiteur(application.adresse()), "dpe");
        long cv = cv(application, "20260003");
        String morceau = "contenu_morceau m join document_stocke d on d.empreinte = m.empreinte set m.octets = concat(";
        ecrire(application, "update " + morceau + "m.octets, ' ') where d.id = ?", cv);
        try {
            assertThat(dpe.demander("/contractuels/documents/" + cv).code()).isGreaterThanOrEqualTo(400);
        } finally {
            ecrire(application, "update contenu_morceau m join document_stocke d on d.empreinte = m.empreinte "
                    + "set m.octets = left(m.octets, length(m.octets) - 1) where d.id = ?", cv);
        }
        assertThat(dpe.demander("/contractuels/documents/" + cv).code()).isEqualTo(200);
    }

    private static String entete(PageRecue page, String nom) {
        return page.entetes().firstValue(nom).orElse("");
    }

    private static long cv(Application application, String candidat) throws SQLException {
        try (Connection base = application.base().getConnection(); PreparedStatement requete = base.prepareStatement(CV_DE)) {
            requete.setString(1, candidat);
            try (ResultSet resultat = requete.executeQuery()) {
                assertThat(resultat.next()).as("CV de " + candidat).isTrue();
                return resultat.getLong(1);
            }
        }
    }

    private static void ecrire(Application application, String sql, long document) throws SQLException {
        try (Connection base = application.base().getConnection(); PreparedStatement requete = base.prepareStatement(sql)) {
            requete.setLong(1, document);
            requete.executeUpdate();
        }
    }
}
