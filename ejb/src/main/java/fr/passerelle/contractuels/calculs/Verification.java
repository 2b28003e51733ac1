package fr.passerelle.contractuels.calculs;

import fr.passerelle.contractuels.calculs.Defaut.Genre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a result beside the data it comes from and says every promise it breaks. It shares nothing with what computes: it
 * starts again from the ids, so that a fault of the numbering or of the engine is seen. Time goes with the size of the data.
 */
public final class Verification {

    static final int EXEMPLES = 10;
    private static final int SANS_POSTE = -1;

    private final DonneesAffectation donnees;
    private final Affectations resultat;
    private final Map<String, Integer> postes = new HashMap<>();
    private final Map<String, Integer> candidats = new HashMap<>();
    /** The post of each candidate, in the order of the data. */
    private final int[] posteObtenu;
    /** How many wishes each candidate would have liked better than what they have. */
    private final int[] voeuxManques;
    private final boolean[] acceptable;
    private final int[] occupes;
    private final Map<Genre, Integer> nombres = new EnumMap<>(Genre.class);
    private final List<Defaut> exemples = new ArrayList<>();

    private Verification(DonneesAffectation donnees, Affectations resultat) {
        this.donnees = donnees;
        this.resultat = resultat;
        donnees.postes().forEach(p -> postes.put(p.id(), postes.size()));
        donnees.candidats().forEach(c -> candidats.put(c.id(), candidats.size()));
        posteObtenu = new int[candidats.size()];
        Arrays.fill(posteObtenu, SANS_POSTE);
        voeuxManques = donnees.candidats().stream().mapToInt(c -> c.voeux().size()).toArray();
        acceptable = new boolean[candidats.size()];
        occupes = new int[postes.size()];
    }

    /** Compares a result with data that an {@link Instance} has accepted. */
    public static Verdict verifier(DonneesAffectation donnees, Affectations resultat) {
        Verification verification = new Verification(donnees, resultat);
        verification.compterChacun();
        resultat.affectations().forEach(verification::placer);
        verification.compterPlaces();
        verification.chercherPaires();
        verification.chercherNonAcceptables();
        return new Verdict(verification.nombres, verification.exemples);
    }

    private void compterChacun() {
        int[] fois = new int[candidats.size()];
        List<String> cites = new ArrayList<>(resultat.nonAffectes());
        resultat.affectations().forEach(a -> cites.add(a.candidat()));
        for (String id : cites) {
            Integer candidat = candidats.get(id);
            if (candidat == null || fois[candidat]++ > 0) {
                noter(Genre.CANDIDAT_MAL_COMPTE, id, null);
            }
        }
        donnees.candidats().stream().filter(c -> fois[candidats.get(c.id())] == 0)
                .forEach(c -> noter(Genre.CANDIDAT_MAL_COMPTE, c.id(), null));
    }

    private void placer(Affectation affectation) {
        Integer candidat = candidats.get(affectation.candidat());
        if (candidat == null) {
            return;
        }
        int voeu = donnees.candidats().get(candidat).voeux().indexOf(affectation.poste());
        if (voeu < 0) {
            noter(Genre.POSTE_NON_DEMANDE, affectation.candidat(), affectation.poste());
        } else {
            voeuxManques[candidat] = voeu;
            if (affectation.rang() != voeu + 1) {
                noter(Genre.RANG_FAUX, affectation.candidat(), affectation.poste());
            }
        }
        Integer poste = postes.get(affectation.poste());
        if (poste != null) {
            posteObtenu[candidat] = poste;
            occupes[poste]++;
        }
    }

    private void compterPlaces() {
        for (PosteOffert offert : donnees.postes()) {
            int libres = offert.places() - occupes[postes.get(offert.id())];
            if (libres < 0) {
                noter(Genre.CAPACITE_DEPASSEE, null, offert.id());
            }
            Integer dites = resultat.placesLibres().get(offert.id());
            if (dites == null || dites != libres) {
                noter(Genre.PLACES_LIBRES_FAUSSES, null, offert.id());
            }
        }
    }

    private void chercherPaires() {
        int[] debut = new int[postes.size() + 1];
        int[] envieux = envieux(debut);
        int[] rang = new int[candidats.size()];
        int[] classePour = new int[candidats.size()];
        Arrays.fill(classePour, SANS_POSTE);
        for (Priorites ordre : donnees.priorites()) {
            int poste = postes.get(ordre.poste());
            int dernierGarde = classer(ordre, poste, rang, classePour);
            boolean plein = occupes[poste] >= donnees.postes().get(poste).places();
            for (int i = debut[poste]; i < debut[poste + 1]; i++) {
                int candidat = envieux[i];
                if (classePour[candidat] == poste && (!plein || rang[candidat] < dernierGarde)) {
                    noter(Genre.PAIRE_BLOQUANTE, donnees.candidats().get(candidat).id(), ordre.poste());
                }
            }
        }
    }

    /** Sets the ranks from 1 of those the post takes. Answers that of the last it keeps, beyond all when it keeps others too. */
    private int classer(Priorites ordre, int poste, int[] rang, int[] classePour) {
        int dernier = 0;
        int gardes = 0;
        for (int i = 0; i < ordre.candidats().size(); i++) {
            int candidat = candidats.get(ordre.candidats().get(i));
            rang[candidat] = i + 1;
            classePour[candidat] = poste;
            if (posteObtenu[candidat] == poste) {
                acceptable[candidat] = true;
                dernier = i + 1;
                gardes++;
            }
        }
        return gardes < occupes[poste] ? Integer.MAX_VALUE : dernier;
    }

    /** For each post, those who would rather be there: from {@code debut[poste]} to {@code debut[poste + 1]} excluded. */
    private int[] envieux(int[] debut) {
        for (int candidat = 0; candidat < voeuxManques.length; candidat++) {
            for (String id : manques(candidat)) {
                debut[postes.get(id) + 1]++;
            }
        }
        for (int poste = 0; poste < postes.size(); poste++) {
            debut[poste + 1] += debut[poste];
        }
        int[] suivant = debut.clone();
        int[] envieux = new int[debut[postes.size()]];
        for (int candidat = 0; candidat < voeuxManques.length; candidat++) {
            for (String id : manques(candidat)) {
                envieux[suivant[postes.get(id)]++] = candidat;
            }
        }
        return envieux;
    }

    private List<String> manques(int candidat) {
        return donnees.candidats().get(candidat).voeux().subList(0, voeuxManques[candidat]);
    }

    private void chercherNonAcceptables() {
        for (int candidat = 0; candidat < posteObtenu.length; candidat++) {
            if (posteObtenu[candidat] != SANS_POSTE && !acceptable[candidat]) {
                noter(Genre.CANDIDAT_NON_ACCEPTABLE, donnees.candidats().get(candidat).id(),
                        donnees.postes().get(posteObtenu[candidat]).id());
            }
        }
    }

    private void noter(Genre genre, String candidat, String poste) {
        if (nombres.merge(genre, 1, Integer::sum) <= EXEMPLES) {
            exemples.add(new Defaut(genre, candidat, poste));
        }
    }
}
