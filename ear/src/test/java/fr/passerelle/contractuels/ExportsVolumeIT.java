package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.SurApplication;
import fr.passerelle.essai.Visiteur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks of fifty thousand candidates with three wishes each, in a campaign of their own. */
@SurApplication
class ExportsVolumeIT {

    /** Numbers no other row bears. */
    private static final long DEBUT = 8_000_000_000L;
    private static final int CANDIDATS = 50_000;
    private static final int TRANCHE = 2_000;
    /** The caller's rights, her campaign, the keys, and what the page itself asks. */
    private static final int AUTRES_ORDRES = 20;

    private final String uid = "essai-" + UUID.randomUUID().toString().substring(0, 8);
    private Application application;

    @BeforeEach
    void remplir(Application partagee) {
        application = partagee;
        application.ajouterPersonnel(uid, Visiteur.MOT_DE_PASSE);
        application.ecrire(em -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, uid), "Volume", "Essai", uid + "@exemple.fr");
            em.persist(compte);
            em.persist(new Habilitation(compte, Profil.DPE, Perimetre.tout(), LocalDate.of(2020, 9, 1)));
        });
        application.executer("insert into campagne (id, version, annee, convocation_limite, entretiens_du, entretiens_au, resultats_le, "
                + "voeux_maximum, contrat_debut) values (" + DEBUT + ", 1, 2001, '2001-06-10', '2001-06-14', '2001-06-17', '2001-06-24', 20, '2001-09-01')");
        application.executer("insert into campagne_choisie (id, version, compte_id, campagne_id) select " + DEBUT + ", 1, id, " + DEBUT
                + " from compte where identifiant = '" + uid + "'");
        application.executer("insert into compte (id, version, porte, identifiant, nom, prenom, courriel) select " + DEBUT
                + " + seq, 1, 'CANDIDAT', concat('V', seq), concat('Nom', seq), 'Prénom', concat('v', seq, '@exemple.fr') from seq_1_to_" + CANDIDATS);
        application.executer("insert into candidature (id, version, campagne_id, compte_id, numero, nom, prenom, nom_naissance, date_naissance, diplome, "
                + "type_poste_code, discipline_code, handicap, boursier, corrections, pieces, statut) select " + DEBUT + " + seq, 1, " + DEBUT + ", "
                + DEBUT + " + seq, concat('V', seq), concat('Nom', seq), 'Prénom', 'Nom', '2003-09-02', 'M1 mention MEEF 2nd degré', 'ALTERNANT', "
                + "elt(1 + seq mod 4, 'L0421', 'L0422', 'E0030', null), false, false, '', '', 'INSCRITE' from seq_1_to_" + CANDIDATS);
        application.executer("insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) select " + DEBUT + " + seq, 1, "
                + DEBUT + " + seq, true, now(), now() from seq_1_to_" + CANDIDATS);
        application.executer("insert into voeu (feuille_id, rang, uai) select " + DEBUT + " + seq, r.rang, r.uai from seq_1_to_" + CANDIDATS
                + " join (select row_number() over (order by uai) as rang, uai from (select uai from etablissement order by uai limit 3) t) r");
    }

    @AfterEach
    void rendre() {
        String siennes = " >= " + DEBUT;
        List.of("voeu where feuille_id", "feuille_voeux where id", "candidature where id", "compte where id", "campagne_choisie where id",
                "campagne where id").forEach(table -> application.executer("delete from " + table + siennes));
        application.executer("delete h from habilitation h join compte c on c.id = h.compte_id where c.identifiant = '" + uid + "'");
        application.executer("delete from compte where identifiant = '" + uid + "'");
    }

    /** As many statements as slices, and not one more for a line. */
    @ParameterizedTest
    @CsvSource({"ETUDIANTS_PAR_DISCIPLINE, 50000", "VOEUX_PAR_DISCIPLINE, 150000"})
    void les_ordres_croissent_avec_les_tranches(String genre, int lignes) throws IOException {
        Visiteur dpe = new Visiteur(application.adresse()).entrePersonnel(uid);
        PageRecue page = dpe.ouvrir(ClasseurRecu.PAGE);
        AtomicReference<PageRecue> classeur = new AtomicReference<>();
        List<String> ordres = new Ordres(application).pendant(() -> classeur.set(dpe.presser(page, genre)));
        assertThat(classeur.get().code()).isEqualTo(200);
        assertThat(ordres).hasSizeBetween(CANDIDATS / TRANCHE, CANDIDATS / TRANCHE + AUTRES_ORDRES);
        assertThat(rangees(classeur.get().contenu())).as("rangées, et la tête de quatre feuilles").isEqualTo(lignes + 4);
    }

    /** Counted while it is read: the workbook is not to be held by the test either. */
    private static long rangees(byte[] classeur) throws IOException {
        Path fichier = Files.write(Files.createTempFile("passerelle-", ".xlsx"), classeur);
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            long rangees = 0;
            for (ZipEntry partie : Collections.list(archive.entries())) {
                if (partie.getName().startsWith("xl/worksheets/sheet")) {
                    try (Scanner feuille = new Scanner(archive.getInputStream(partie), StandardCharsets.UTF_8)) {
                        rangees += feuille.findAll("<row ").count();
                    }
                }
            }
            return rangees;
        } finally {
            Files.delete(fichier);
        }
    }
}
