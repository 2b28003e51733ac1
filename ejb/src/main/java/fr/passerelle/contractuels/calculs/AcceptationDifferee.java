package fr.passerelle.contractuels.calculs;

import java.util.Arrays;

/**
 * Deferred acceptance, candidates proposing (Gale and Shapley, 1962): each asks for their posts from the dearest on; a post
 * keeps, among those who asked so far, the best by its priorities, and sends the worst on to their next wish. What is left
 * when nobody asks any more is stable, the best stable result for every candidate at once, and does not depend on who asked
 * first; no candidate gains by hiding or reordering wishes.
 *
 * <p>Time goes with the number of wishes (about 2 million for all the mobility of the country); nothing is allocated per wish.
 */
public final class AcceptationDifferee {

    private final Instance instance;
    /** The next wish of each candidate, among all wishes. */
    private final int[] suivant;
    /** How many each post keeps. */
    private final int[] gardes;
    /** Where the heap of each post begins in {@link #tas}. */
    private final int[] debutTas;
    /** The ranks, by the priorities of their post, of those kept: a heap for each post, the worst on top. */
    private final int[] tas;

    private AcceptationDifferee(Instance instance) {
        this.instance = instance;
        suivant = Arrays.copyOf(instance.debutVoeux, instance.candidats.length);
        gardes = new int[instance.postes.length];
        debutTas = new int[instance.postes.length + 1];
        for (int poste = 0; poste < instance.postes.length; poste++) {
            int acceptables = instance.debutPriorites[poste + 1] - instance.debutPriorites[poste];
            debutTas[poste + 1] = debutTas[poste] + Math.min(instance.places[poste], acceptables);
        }
        tas = new int[debutTas[instance.postes.length]];
    }

    public static Placement calculer(Instance instance) {
        AcceptationDifferee calcul = new AcceptationDifferee(instance);
        for (int candidat = 0; candidat < instance.candidats.length; candidat++) {
            int demandeur = candidat;
            while (demandeur >= 0) {
                demandeur = calcul.demander(demandeur);
            }
        }
        return new Placement(instance, calcul.obtenus());
    }

    /** Lets a candidate ask until a post keeps them. Answers whom that post sends on, or -1. */
    private int demander(int candidat) {
        int fin = instance.debutVoeux[candidat + 1];
        while (suivant[candidat] < fin) {
            int voeu = suivant[candidat]++;
            int rang = instance.prioritesVoeux[voeu];
            if (rang == Instance.NON_ACCEPTABLE) {
                continue;
            }
            int poste = instance.voeux[voeu];
            int debut = debutTas[poste];
            int taille = debutTas[poste + 1] - debut;
            if (gardes[poste] < taille) {
                monter(debut, gardes[poste]++, rang);
                return -1;
            }
            if (taille > 0 && rang < tas[debut]) {
                int renvoye = instance.priorites[instance.debutPriorites[poste] + tas[debut]];
                descendre(debut, taille, rang);
                return renvoye;
            }
        }
        return -1;
    }

    /** Adds a rank at the foot of a heap. */
    private void monter(int debut, int pied, int rang) {
        int place = pied;
        while (place > 0) {
            int parent = (place - 1) >> 1;
            if (tas[debut + parent] >= rang) {
                break;
            }
            tas[debut + place] = tas[debut + parent];
            place = parent;
        }
        tas[debut + place] = rang;
    }

    /** Puts a rank in the place of the top of a heap. */
    private void descendre(int debut, int taille, int rang) {
        int place = 0;
        for (int fils = 1; fils < taille; fils = 2 * place + 1) {
            if (fils + 1 < taille && tas[debut + fils + 1] > tas[debut + fils]) {
                fils++;
            }
            if (tas[debut + fils] <= rang) {
                break;
            }
            tas[debut + place] = tas[debut + fils];
            place = fils;
        }
        tas[debut + place] = rang;
    }

    /** The wish that each candidate has obtained: among those that the posts keep, the last they asked for. */
    private int[] obtenus() {
        int[] obtenus = new int[instance.candidats.length];
        Arrays.fill(obtenus, Placement.AUCUN);
        for (int poste = 0; poste < gardes.length; poste++) {
            for (int i = debutTas[poste]; i < debutTas[poste] + gardes[poste]; i++) {
                int candidat = instance.priorites[instance.debutPriorites[poste] + tas[i]];
                obtenus[candidat] = suivant[candidat] - 1;
            }
        }
        return obtenus;
    }
}
