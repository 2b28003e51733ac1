package fr.passerelle.contractuels.calculs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every assignment there is, tried one by one, for data that are small enough; written from the definitions alone. */
final class ToutesLesAffectations {

    private final DonneesAffectation donnees;
    private final Map<String, Integer> places;
    private final Map<String, List<String>> voeux;
    private final Map<String, List<String>> priorites;
    private final List<Map<String, String>> trouvees = new ArrayList<>();

    private ToutesLesAffectations(DonneesAffectation donnees) {
        this.donnees = donnees;
        places = donnees.postes().stream().collect(Collectors.toMap(PosteOffert::id, PosteOffert::places));
        voeux = donnees.candidats().stream().collect(Collectors.toMap(VoeuxCandidat::id, VoeuxCandidat::voeux));
        priorites = donnees.priorites().stream().collect(Collectors.toMap(Priorites::poste, Priorites::candidats));
    }

    /** Posts by candidate: those that respect wishes, places and who is acceptable. */
    static List<Map<String, String>> realisables(DonneesAffectation donnees) {
        ToutesLesAffectations toutes = new ToutesLesAffectations(donnees);
        toutes.placer(0, new HashMap<>());
        return toutes.trouvees;
    }

    static List<Map<String, String>> stables(DonneesAffectation donnees) {
        ToutesLesAffectations toutes = new ToutesLesAffectations(donnees);
        return realisables(donnees).stream().filter(a -> toutes.pairesBloquantes(a) == 0).toList();
    }

    static long pairesBloquantes(DonneesAffectation donnees, Map<String, String> affectation) {
        return new ToutesLesAffectations(donnees).pairesBloquantes(affectation);
    }

    /** From 1; beyond the last wish for nobody's post. */
    static int rang(DonneesAffectation donnees, Map<String, String> affectation, String candidat) {
        List<String> voeux = new ToutesLesAffectations(donnees).voeux.get(candidat);
        String poste = affectation.get(candidat);
        return poste == null ? voeux.size() + 1 : voeux.indexOf(poste) + 1;
    }

    static Map<String, String> parCandidat(Affectations affectations) {
        return affectations.affectations().stream().collect(Collectors.toMap(Affectation::candidat, Affectation::poste));
    }

    private void placer(int suivant, Map<String, String> dejaPlaces) {
        if (suivant == donnees.candidats().size()) {
            trouvees.add(new HashMap<>(dejaPlaces));
            return;
        }
        VoeuxCandidat candidat = donnees.candidats().get(suivant);
        placer(suivant + 1, dejaPlaces);
        for (String poste : candidat.voeux()) {
            if (priorites.get(poste).contains(candidat.id()) && occupants(dejaPlaces, poste).size() < places.get(poste)) {
                dejaPlaces.put(candidat.id(), poste);
                placer(suivant + 1, dejaPlaces);
                dejaPlaces.remove(candidat.id());
            }
        }
    }

    private long pairesBloquantes(Map<String, String> affectation) {
        return voeux.entrySet().stream().mapToLong(v -> v.getValue().stream()
                .takeWhile(poste -> !poste.equals(affectation.get(v.getKey()))).filter(poste -> laVoudrait(affectation, v.getKey(), poste)).count()).sum();
    }

    private boolean laVoudrait(Map<String, String> affectation, String candidat, String poste) {
        List<String> ordre = priorites.get(poste);
        List<String> occupants = occupants(affectation, poste);
        return ordre.contains(candidat) && (occupants.size() < places.get(poste)
                || occupants.stream().anyMatch(o -> ordre.indexOf(o) > ordre.indexOf(candidat)));
    }

    private static List<String> occupants(Map<String, String> affectation, String poste) {
        return affectation.entrySet().stream().filter(a -> a.getValue().equals(poste)).map(Map.Entry::getKey).toList();
    }
}
