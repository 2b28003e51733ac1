package fr.passerelle.contractuels.calculs;

import fr.passerelle.contractuels.calculs.Anomalie.Genre;
import java.util.List;
import java.util.function.Supplier;

/** Turns ids into numbers and finds, on the way, all that contradicts itself. */
final class Numerotation {

    private static final int[] AUCUN = {};

    final Numeros postes;
    final Numeros candidats;
    final int[] places;
    /** The posts that each candidate asks for. */
    final int[][] voeux;
    /** The candidates that each post takes. */
    final int[][] priorites;

    private final Anomalies anomalies = new Anomalies();

    /** @throws DonneesIncoherentes when the data contradict themselves */
    Numerotation(DonneesAffectation donnees) {
        postes = new Numeros(donnees.postes().stream().map(PosteOffert::id).toArray(String[]::new));
        candidats = new Numeros(donnees.candidats().stream().map(VoeuxCandidat::id).toArray(String[]::new));
        places = places(donnees.postes());
        voeux = voeux(donnees.candidats());
        priorites = priorites(donnees.priorites());
        anomalies.opposer();
    }

    private int[] places(List<PosteOffert> offerts) {
        int[] parPoste = new int[postes.nombre()];
        boolean[] vus = new boolean[postes.nombre()];
        for (int i = 0; i < offerts.size(); i++) {
            PosteOffert offert = offerts.get(i);
            int poste = postes.de(offert.id());
            if (vus[poste]) {
                anomalies.noter("postes[" + i + "].id", Genre.POSTE_REPETE, offert.id());
            }
            if (offert.places() < 0) {
                anomalies.noter("postes[" + i + "].places", Genre.PLACES_NEGATIVES, String.valueOf(offert.places()));
            }
            vus[poste] = true;
            parPoste[poste] = offert.places();
        }
        return parPoste;
    }

    private int[][] voeux(List<VoeuxCandidat> demandes) {
        int[][] parCandidat = new int[candidats.nombre()][];
        Liste liste = new Liste(postes, Genre.POSTE_INCONNU, Genre.VOEU_REPETE);
        for (int i = 0; i < demandes.size(); i++) {
            VoeuxCandidat demande = demandes.get(i);
            int rang = i;
            int candidat = candidats.de(demande.id());
            if (parCandidat[candidat] != null) {
                anomalies.noter("candidats[" + i + "].id", Genre.CANDIDAT_REPETE, demande.id());
            }
            parCandidat[candidat] = liste.numeroter(demande.voeux(), () -> "candidats[" + rang + "].voeux");
        }
        return parCandidat;
    }

    private int[][] priorites(List<Priorites> ordres) {
        int[][] parPoste = new int[postes.nombre()][];
        Liste liste = new Liste(candidats, Genre.CANDIDAT_INCONNU, Genre.PRIORITE_REPETEE);
        for (Priorites ordre : ordres) {
            int poste = postes.de(ordre.poste());
            int[] numeros = liste.numeroter(ordre.candidats(), () -> "priorites." + ordre.poste());
            if (poste == Numeros.INCONNU) {
                anomalies.noter("priorites." + ordre.poste(), Genre.POSTE_INCONNU, ordre.poste());
            } else if (parPoste[poste] != null) {
                anomalies.noter("priorites." + ordre.poste(), Genre.PRIORITES_REPETEES, ordre.poste());
            } else {
                parPoste[poste] = numeros;
            }
        }
        for (int poste = 0; poste < parPoste.length; poste++) {
            parPoste[poste] = parPoste[poste] == null ? AUCUN : parPoste[poste];
        }
        return parPoste;
    }

    /** Reads lists that name what {@code numeros} knows, each thing once in a list. */
    private final class Liste {

        private final Numeros numeros;
        private final Genre inconnu;
        private final Genre repete;
        /** The last list, counted from 1, in which each was seen. */
        private final int[] vuDans;
        private int rang;

        Liste(Numeros numeros, Genre inconnu, Genre repete) {
            this.numeros = numeros;
            this.inconnu = inconnu;
            this.repete = repete;
            this.vuDans = new int[numeros.nombre()];
        }

        int[] numeroter(List<String> ids, Supplier<String> chemin) {
            rang++;
            int[] lus = new int[ids.size()];
            for (int i = 0; i < lus.length; i++) {
                lus[i] = numeros.de(ids.get(i));
                if (lus[i] == Numeros.INCONNU) {
                    anomalies.noter(chemin.get() + "[" + i + "]", inconnu, ids.get(i));
                } else if (vuDans[lus[i]] == rang) {
                    anomalies.noter(chemin.get() + "[" + i + "]", repete, ids.get(i));
                } else {
                    vuDans[lus[i]] = rang;
                }
            }
            return lus;
        }
    }
}
