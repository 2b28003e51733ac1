package fr.passerelle.mesures;

import fr.passerelle.contractuels.calculs.AcceptationDifferee;
import fr.passerelle.contractuels.calculs.Affectations;
import fr.passerelle.contractuels.calculs.Chiffres;
import fr.passerelle.contractuels.calculs.DonneesAffectation;
import fr.passerelle.contractuels.calculs.Hypothese;
import fr.passerelle.contractuels.calculs.Instance;
import fr.passerelle.contractuels.calculs.Proposition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The engine of assignment against the same algorithm written with the collections of the JDK, on the same numbers in memory;
 * then what comes around it: ids read, data checked, result certified; and what the other aim costs and gives.
 */
final class MesureAffectation implements Prise {

    private static final double AU_PLUS = 1;
    private static final int ECHAUFFEMENTS = 3;
    private static final int REPETITIONS = 9;
    /** So small that one run is shorter than a clock can be trusted with. */
    private static final int PETITES = 2_000;

    @Override
    public String nom() {
        return "affectation";
    }

    @Override
    public List<Mesure> prendre() throws Exception {
        DemandesMesurees academie = DemandesMesurees.tirer(300, 300, 300, 20);
        DemandesMesurees pays = DemandesMesurees.tirer(170_000, 150_000, 160_000, 10);
        return List.of(moteur("Affectation, académie : 300 candidats × 20 vœux", academie, PETITES), moteur(
                "Affectation, pays : 170 000 candidats × 10 vœux", pays, 1), entiere(pays), hypothese(academie));
    }

    private static Mesure moteur(String intitule, DemandesMesurees demandes, int fois) throws Exception {
        Instance instance = Instance.de(demandes.enIdentifiants());
        verifier(demandes, AcceptationDifferee.calculer(instance).affectations());
        Chronometre moteur = new Chronometre();
        Chronometre ordinaire = new Chronometre();
        for (int tour = -ECHAUFFEMENTS; tour < REPETITIONS; tour++) {
            Chronometre.Acte calcul = () -> repeter(fois, () -> AcceptationDifferee.calculer(instance));
            Chronometre.Acte reference = () -> repeter(fois, () -> AcceptationOrdinaire.calculer(demandes));
            if (tour < 0) {
                calcul.faire();
                reference.faire();
            } else {
                moteur.mesurer(calcul);
                ordinaire.mesurer(reference);
            }
        }
        return Mesure.duree(intitule, moteur.serie().parActe(fois), "tas du JDK :", ordinaire.serie().parActe(fois), AU_PLUS);
    }

    private static void repeter(int fois, Chronometre.Acte acte) throws Exception {
        for (int i = 0; i < fois; i++) {
            acte.faire();
        }
    }

    /** Both compute the same thing, or there is nothing to compare. */
    private static void verifier(DemandesMesurees demandes, Affectations affectations) {
        int[] obtenus = AcceptationOrdinaire.calculer(demandes);
        Chiffres chiffres = affectations.chiffres();
        long places = Arrays.stream(obtenus).filter(v -> v >= 0).count();
        long rangs = Arrays.stream(obtenus).filter(v -> v >= 0).mapToLong(v -> v + 1).sum();
        if (places != chiffres.affectes() || rangs != chiffres.sommeRangs()) {
            throw new IllegalStateException("Le moteur et sa référence ne trouvent pas la même affectation.");
        }
    }

    private static Mesure entiere(DemandesMesurees demandes) throws Exception {
        DonneesAffectation donnees = demandes.enIdentifiants();
        Chiffres chiffres = Proposition.calculer(donnees).chiffres();
        Chronometre tout = new Chronometre();
        for (int tour = 0; tour < REPETITIONS; tour++) {
            tout.mesurer(() -> Proposition.calculer(donnees));
        }
        return Mesure.constat("La même, identifiants lus, données contrôlées, résultat certifié", tout.serie(), String.format(Locale.FRENCH,
                "%,d affectés, rang moyen %s, aucune paire bloquante", chiffres.affectes(), rangMoyen(chiffres)));
    }

    private static Mesure hypothese(DemandesMesurees demandes) throws Exception {
        DonneesAffectation donnees = demandes.enIdentifiants();
        Chronometre flux = new Chronometre();
        for (int tour = 0; tour < ECHAUFFEMENTS + REPETITIONS; tour++) {
            flux.mesurer(() -> Hypothese.calculer(donnees));
        }
        Hypothese hypothese = Hypothese.calculer(donnees);
        Chiffres proposes = Proposition.calculer(donnees).chiffres();
        return Mesure.constat("« Et si… », académie : flot de coût minimum", flux.serie().sans(ECHAUFFEMENTS), String.format(Locale.FRENCH,
                "%d affectés au lieu de %d, rang moyen %s au lieu de %s, %d paires bloquantes", hypothese.chiffres().affectes(), proposes.affectes(),
                rangMoyen(hypothese.chiffres()), rangMoyen(proposes), hypothese.verdict().pairesBloquantes()));
    }

    private static String rangMoyen(Chiffres chiffres) {
        return chiffres.rangMoyen().map(r -> String.format(Locale.FRENCH, "%.2f", r)).orElse("");
    }
}
