package fr.passerelle.mesures;

import fr.passerelle.demo.Demonstration;
import fr.passerelle.essai.Ordres;
import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.Visiteur;
import fr.passerelle.mesures.constantes.CandidaturesConstantes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The list of candidates at the size of an académie, against the sum of its two parts: the same view over the same lines
 * held in memory, and the statements that the list really sent (count, keys, lines), sent again by plain JDBC.
 */
final class MesureListe implements Prise {

    private static final double AU_PLUS = 1.3;
    private static final int ECHAUFFEMENTS = 150;
    private static final int REPETITIONS = 100;
    private static final Pattern DE_LA_LISTE = Pattern.compile("\\bcandidature\\b", Pattern.CASE_INSENSITIVE);

    private final Demonstration demonstration;
    private final Path ear;
    private final Path dossier;

    MesureListe(Demonstration demonstration, Path ear, Path dossier) {
        this.demonstration = demonstration;
        this.ear = ear;
        this.dossier = dossier;
    }

    @Override
    public String nom() {
        return "liste des candidats";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        demonstration.relancer(Archives.avecLignesConstantes(ear, dossier));
        List<Mesure> mesures = new ArrayList<>();
        for (ActeListe acte : ActeListe.values()) {
            mesures.add(mesurer(acte));
        }
        return mesures;
    }

    private Mesure mesurer(ActeListe acte) throws Exception {
        Visiteur visiteur = new Visiteur(demonstration.adresse()).entrePersonnel("dpe");
        Visiteur enMemoire = new Visiteur(demonstration.adresse()).entrePersonnel("dpe").avecEntete(CandidaturesConstantes.ENTETE, "oui");
        PageListe liste = PageListe.ouvrir(visiteur, ActeListe.ADRESSE);
        PageListe listeEnMemoire = PageListe.ouvrir(enMemoire, ActeListe.ADRESSE);
        List<String> ordres = new Ordres(demonstration.base().source()).pendant(() -> acte.faire(visiteur, liste)).stream()
                .filter(o -> DE_LA_LISTE.matcher(o).find()).toList();
        verifier(acte, ActeListe.lignes(acte.faire(visiteur, liste)).equals(ActeListe.lignes(acte.faire(enMemoire, listeEnMemoire))), ordres);
        Chronometre page = new Chronometre();
        Chronometre vue = new Chronometre();
        Chronometre requetes = new Chronometre();
        try (Connection connexion = demonstration.base().source().getConnection()) {
            for (int i = 0; i < ECHAUFFEMENTS; i++) {
                acte.faire(visiteur, liste);
                acte.faire(enMemoire, listeEnMemoire);
                envoyer(connexion, ordres);
            }
            for (int i = 0; i < REPETITIONS; i++) {
                page.mesurer(() -> acte.faire(visiteur, liste));
                vue.mesurer(() -> acte.faire(enMemoire, listeEnMemoire));
                requetes.mesurer(() -> envoyer(connexion, ordres));
            }
        }
        return Mesure.duree("Liste de 50 000 candidats, " + acte.libelle(), page.serie(),
                "vue en mémoire " + Mesure.ms(vue.serie().mediane()) + " + requêtes " + Mesure.ms(requetes.serie().mediane()) + " :",
                vue.serie().plus(requetes.serie()), AU_PLUS);
    }

    /** A comparison is worth something only between the same lines. */
    private static void verifier(ActeListe acte, boolean memesLignes, List<String> ordres) {
        if (!memesLignes || ordres.isEmpty()) {
            throw new IllegalStateException(acte.libelle() + " : les lignes en mémoire ne sont pas celles de la base");
        }
    }

    /** Sends the statements one after the other and reads every value of every line. */
    private static void envoyer(Connection connexion, List<String> ordres) throws SQLException {
        for (String ordre : ordres) {
            try (Statement envoi = connexion.createStatement(); ResultSet lignes = envoi.executeQuery(ordre)) {
                int colonnes = lignes.getMetaData().getColumnCount();
                while (lignes.next()) {
                    for (int i = 1; i <= colonnes; i++) {
                        lignes.getObject(i);
                    }
                }
            }
        }
    }
}
