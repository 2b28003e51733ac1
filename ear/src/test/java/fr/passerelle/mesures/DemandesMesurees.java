package fr.passerelle.mesures;

import fr.passerelle.contractuels.calculs.DonneesAffectation;
import fr.passerelle.contractuels.calculs.PosteOffert;
import fr.passerelle.contractuels.calculs.Priorites;
import fr.passerelle.contractuels.calculs.VoeuxCandidat;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Invented demands of a given size, the same at each run: posts in the middle are the most asked for; a candidate's points
 * are their own (0 to 999) and what each wish adds (0 to 199), the first told going first among equals.
 *
 * @param places by post
 * @param voeux  the posts of each candidate, the dearest first
 * @param rangs  the rank of the candidate at each of these posts, the least first
 */
record DemandesMesurees(int[] places, int[][] voeux, int[][] rangs) {

    private static final long GRAINE = 42;
    private static final int POINTS = 1_000;
    private static final int POINTS_DU_VOEU = 200;
    /** A point's worth in a key that ends with the candidate's number. */
    private static final long UN_POINT = 1L << 32;

    static DemandesMesurees tirer(int candidats, int postes, int nombrePlaces, int nombreVoeux) {
        Random hasard = new Random(GRAINE);
        int[] places = new int[postes];
        Arrays.fill(places, 1);
        hasard.ints(nombrePlaces - postes, 0, postes).forEach(p -> places[p]++);
        int[][] voeux = new int[candidats][];
        long[][] cles = new long[candidats][nombreVoeux];
        for (int candidat = 0; candidat < candidats; candidat++) {
            voeux[candidat] = DoubleStream.generate(() -> hasard.nextGaussian() / 4 + 0.5).filter(x -> x >= 0 && x < 1)
                    .mapToInt(x -> (int) (x * postes)).distinct().limit(nombreVoeux).toArray();
            int points = hasard.nextInt(POINTS);
            for (int voeu = 0; voeu < nombreVoeux; voeu++) {
                cles[candidat][voeu] = candidat - UN_POINT * (points + hasard.nextInt(POINTS_DU_VOEU));
            }
        }
        return new DemandesMesurees(places, voeux, rangs(postes, voeux, cles));
    }

    private static int[][] rangs(int postes, int[][] voeux, long[][] cles) {
        int[] demandes = new int[postes];
        Arrays.stream(voeux).flatMapToInt(Arrays::stream).forEach(p -> demandes[p]++);
        long[][] parPoste = Arrays.stream(demandes).mapToObj(long[]::new).toArray(long[][]::new);
        for (int candidat = 0; candidat < voeux.length; candidat++) {
            for (int voeu = 0; voeu < voeux[candidat].length; voeu++) {
                int poste = voeux[candidat][voeu];
                parPoste[poste][--demandes[poste]] = cles[candidat][voeu];
            }
        }
        Arrays.stream(parPoste).forEach(Arrays::sort);
        return IntStream.range(0, voeux.length).mapToObj(c -> IntStream.range(0, voeux[c].length)
                .map(v -> Arrays.binarySearch(parPoste[voeux[c][v]], cles[c][v])).toArray()).toArray(int[][]::new);
    }

    /** The same, with ids. */
    DonneesAffectation enIdentifiants() {
        String[] postes = IntStream.range(0, places.length).mapToObj(p -> "P" + p).toArray(String[]::new);
        String[] candidats = IntStream.range(0, voeux.length).mapToObj(c -> "C" + c).toArray(String[]::new);
        int[] demandes = new int[places.length];
        Arrays.stream(voeux).flatMapToInt(Arrays::stream).forEach(p -> demandes[p]++);
        String[][] ordres = Arrays.stream(demandes).mapToObj(String[]::new).toArray(String[][]::new);
        for (int candidat = 0; candidat < voeux.length; candidat++) {
            for (int voeu = 0; voeu < voeux[candidat].length; voeu++) {
                ordres[voeux[candidat][voeu]][rangs[candidat][voeu]] = candidats[candidat];
            }
        }
        return new DonneesAffectation(
                IntStream.range(0, places.length).mapToObj(p -> new PosteOffert(postes[p], places[p])).toList(),
                IntStream.range(0, voeux.length).mapToObj(c -> new VoeuxCandidat(candidats[c],
                        Arrays.stream(voeux[c]).mapToObj(p -> postes[p]).toList())).toList(),
                IntStream.range(0, places.length).mapToObj(p -> new Priorites(postes[p], List.of(ordres[p]))).toList());
    }
}
