package fr.passerelle.autorisations;

import fr.passerelle.essai.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The expected answers, one row a line: {@code ejb Service.methode : DPE=oui autres=non},
 * {@code url /adresse?id={nom} : DPE=200 personne=entrer autres=403}, {@code api GET /api/adresse/{nom} : jeton=200 personne=401},
 * {@code objet Service.methode({nom}) : DPE=oui DPE_DEHORS=403 autres=non}.
 * {@code avec nom = valeur} says what stands between braces; a value that begins with {@code select} is asked of the database.
 */
final class Attendus {

    /** One row: what is asked, and the answer each gets. */
    record Ligne(String genre, String objet, Map<Visage, String> reponses) {

        /** The address without its query, the method without its argument. */
        String adresse() {
            return objet.replaceAll(genre.equals("objet") ? "\\(.*" : "\\?.*", "");
        }

        /** What is asked, its names between braces replaced. */
        String objet(Map<String, String> valeurs) {
            String complet = objet;
            for (Map.Entry<String, String> valeur : valeurs.entrySet()) {
                complet = complet.replace("{" + valeur.getKey() + "}", URLEncoder.encode(valeur.getValue(), StandardCharsets.UTF_8));
            }
            return complet;
        }

        /** Whether it opens to others than those who may touch everything. */
        boolean depasseLesAdministrateurs() {
            return reponses.entrySet().stream().anyMatch(r -> r.getValue().equals("oui") && r.getKey() != Visage.ADMINISTRATEUR && r.getKey() != Visage.SYSTEME);
        }

        @Override
        public String toString() {
            return genre + " " + objet;
        }
    }

    private static final Path FICHIER = Path.of("src/test/resources/autorisations.txt");

    private final List<Ligne> lignes = new ArrayList<>();
    private final Map<String, String> valeurs = new HashMap<>();

    static Attendus lire() {
        Attendus attendus = new Attendus();
        try {
            Files.readAllLines(FICHIER).stream().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(attendus::ajouter);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        return attendus;
    }

    private void ajouter(String ligne) {
        String[] parties = ligne.split("\\s+", 2);
        if (parties[0].equals("avec")) {
            String[] valeur = parties[1].split("\\s*=\\s*", 2);
            valeurs.put(valeur[0], valeur[1]);
            return;
        }
        int separateur = parties[1].lastIndexOf(" : ");
        if (separateur < 0 || !List.of("ejb", "objet", "url", "api").contains(parties[0])) {
            throw new IllegalArgumentException("Ligne illisible dans autorisations.txt : " + ligne);
        }
        String objet = parties[1].substring(0, separateur).strip();
        Map<Visage, String> reponses = reponses(parties[0], parties[1].substring(separateur + 3).strip(), ligne);
        lignes.add(new Ligne(parties[0], objet, reponses));
    }

    private static Map<Visage, String> reponses(String genre, String texte, String ligne) {
        Map<Visage, String> reponses = new EnumMap<>(Visage.class);
        String autres = null;
        for (String mot : texte.split("\\s+")) {
            String[] reponse = mot.split("=", 2);
            if (reponse[0].equals("autres") || reponse[0].equals("tous")) {
                autres = reponse[1];
            } else if (reponse[0].equals("personnels")) {
                Visage.PERSONNELS.forEach(v -> reponses.put(v, reponse[1]));
            } else {
                reponses.put(Visage.valueOf(reponse[0]), reponse[1]);
            }
        }
        for (Visage visage : Visage.values()) {
            String reponse = reponses.getOrDefault(visage, reponses.getOrDefault(visage.profil(), autres));
            if (!estDemande(visage, genre)) {
                continue;
            }
            if (reponse == null) {
                throw new IllegalArgumentException("Rien n'est dit de " + visage + " dans : " + ligne);
            }
            reponses.put(visage, reponse);
        }
        reponses.keySet().removeIf(visage -> !estDemande(visage, genre));
        return reponses;
    }

    /** The container knows roles only: who differs by her périmètre is asked about objects and addresses. */
    private static boolean estDemande(Visage visage, String genre) {
        return switch (genre) {
            case "ejb" -> visage.profil() == visage;
            case "objet" -> visage.frappe(false);
            default -> visage.frappe(genre.equals("api"));
        };
    }

    List<Ligne> lignes() {
        return lignes;
    }

    List<Ligne> lignes(String genre) {
        return lignes.stream().filter(l -> l.genre().equals(genre)).toList();
    }

    /** What stands for each name between braces, now. */
    Map<String, String> valeurs(Application application) {
        Map<String, String> lues = new HashMap<>();
        valeurs.forEach((nom, valeur) -> lues.put(nom, valeur.startsWith("select ")
                ? application.valeur(valeur).orElse("rien pour " + nom) : valeur));
        return lues;
    }
}
