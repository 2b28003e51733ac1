package fr.passerelle.contractuels.calculs;

/**
 * Checked data as computations read them: posts and candidates bear numbers from 0, in the order of their ids, and lists of
 * lists lie one after the other in one array, the list of {@code i} from {@code debut[i]} to {@code debut[i + 1]} excluded.
 * Built once, then only read: threads may share it.
 */
public final class Instance {

    /** The priority of a candidate on a post that does not take them. */
    static final int NON_ACCEPTABLE = Integer.MAX_VALUE;

    /** Ids of the posts, sorted. */
    final String[] postes;
    final int[] places;
    /** Ids of the candidates, sorted. */
    final String[] candidats;
    final int[] debutVoeux;
    /** The post of each wish. */
    final int[] voeux;
    /** The rank from 0 that the post of the wish gives to the candidate of the wish; or {@link #NON_ACCEPTABLE}. */
    final int[] prioritesVoeux;
    final int[] debutPriorites;
    /** The candidates each post takes, the first before the others. */
    final int[] priorites;

    Instance(Numerotation numeros) {
        postes = numeros.postes.ids();
        places = numeros.places;
        candidats = numeros.candidats.ids();
        debutVoeux = debuts(numeros.voeux);
        voeux = aLaSuite(numeros.voeux, debutVoeux);
        debutPriorites = debuts(numeros.priorites);
        priorites = aLaSuite(numeros.priorites, debutPriorites);
        prioritesVoeux = croiser();
    }

    /** Checks the data and numbers them. @throws DonneesIncoherentes when they contradict themselves */
    public static Instance de(DonneesAffectation donnees) {
        return new Instance(new Numerotation(donnees));
    }

    public int nombrePostes() {
        return postes.length;
    }

    public int nombreCandidats() {
        return candidats.length;
    }

    public int nombreVoeux() {
        return voeux.length;
    }

    private static int[] debuts(int[][] listes) {
        int[] debuts = new int[listes.length + 1];
        for (int i = 0; i < listes.length; i++) {
            debuts[i + 1] = debuts[i] + listes[i].length;
        }
        return debuts;
    }

    private static int[] aLaSuite(int[][] listes, int[] debuts) {
        int[] suite = new int[debuts[listes.length]];
        for (int i = 0; i < listes.length; i++) {
            System.arraycopy(listes[i], 0, suite, debuts[i], listes[i].length);
        }
        return suite;
    }

    /** Looks up the priority of each wish: wishes gathered by post, so that a post's list is unrolled once. */
    private int[] croiser() {
        int[] croisees = new int[voeux.length];
        int[] demandeurs = new int[voeux.length];
        int[] debut = new int[postes.length + 1];
        int[] parPoste = regrouper(debut, demandeurs);
        int[] rang = new int[candidats.length];
        int[] vuPour = new int[candidats.length];
        for (int poste = 0; poste < postes.length; poste++) {
            for (int i = debutPriorites[poste]; i < debutPriorites[poste + 1]; i++) {
                rang[priorites[i]] = i - debutPriorites[poste];
                vuPour[priorites[i]] = poste + 1;
            }
            for (int i = debut[poste]; i < debut[poste + 1]; i++) {
                int candidat = demandeurs[i];
                croisees[parPoste[i]] = vuPour[candidat] == poste + 1 ? rang[candidat] : NON_ACCEPTABLE;
            }
        }
        return croisees;
    }

    /** Answers the wishes ordered by their post; {@code debut} becomes where each post's begin, {@code demandeurs} whose they are. */
    private int[] regrouper(int[] debut, int[] demandeurs) {
        for (int poste : voeux) {
            debut[poste + 1]++;
        }
        for (int poste = 0; poste < postes.length; poste++) {
            debut[poste + 1] += debut[poste];
        }
        int[] suivant = debut.clone();
        int[] parPoste = new int[voeux.length];
        for (int candidat = 0; candidat < candidats.length; candidat++) {
            for (int voeu = debutVoeux[candidat]; voeu < debutVoeux[candidat + 1]; voeu++) {
                int place = suivant[voeux[voeu]]++;
                parPoste[place] = voeu;
                demandeurs[place] = candidat;
            }
        }
        return parPoste;
    }
}
