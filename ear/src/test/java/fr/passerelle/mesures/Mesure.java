package fr.passerelle.mesures;

import java.util.Locale;

/**
 * One line of the report: a figure beside its baseline, and what is aimed at. The ratio is that of the medians.
 *
 * @param reference the baseline, named; empty without one
 * @param rapport   empty without a baseline
 * @param visee     empty where nothing is aimed at
 */
record Mesure(String intitule, String mesuree, String reference, String rapport, String visee, Issue issue) {

    /** Whether the aim is held. */
    enum Issue {
        TENUE("tenu"), MANQUEE("manqué"), SANS_VISEE("");

        private final String libelle;

        Issue(String libelle) {
            this.libelle = libelle;
        }

        static Issue selon(boolean tenue) {
            return tenue ? TENUE : MANQUEE;
        }

        String libelle() {
            return libelle;
        }
    }

    /** A duration in milliseconds that is to be at most so many times its baseline. */
    static Mesure duree(String intitule, Serie mesuree, String nomReference, Serie reference, double auPlus) {
        double rapport = mesuree.mediane() / reference.mediane();
        return new Mesure(intitule, etendue(mesuree, ms(mesuree.mediane())), nomReference + " " + etendue(reference, ms(reference.mediane())),
                ecrire("%.2f ×", rapport), ecrire("≤ %.1f ×", auPlus), Issue.selon(rapport <= auPlus));
    }

    /** A rate in lines per second that is to be at least that part of its baseline. */
    static Mesure debit(String intitule, Serie mesuree, String nomReference, Serie reference, double auMoins) {
        double rapport = mesuree.mediane() / reference.mediane();
        return new Mesure(intitule, debit(mesuree), nomReference + " " + debit(reference),
                ecrire("%.0f %%", rapport * 100), ecrire("≥ %.0f %%", auMoins * 100), Issue.selon(rapport >= auMoins));
    }

    /** A number that is to be at most another. */
    static Mesure compte(String intitule, long compte, String detail, long auPlus) {
        return new Mesure(intitule, ecrire("%d", compte), detail, "", ecrire("≤ %d", auPlus), Issue.selon(compte <= auPlus));
    }

    /** A figure that is told and aims at nothing. */
    static Mesure constat(String intitule, String mesuree, String detail) {
        return new Mesure(intitule, mesuree, detail, "", "", Issue.SANS_VISEE);
    }

    /** A duration in milliseconds that is told and aims at nothing. */
    static Mesure constat(String intitule, Serie mesuree, String detail) {
        return constat(intitule, etendue(mesuree, ms(mesuree.mediane())), detail);
    }

    static String ms(double ms) {
        if (ms >= 1_000) {
            return ecrire("%.1f s", ms / 1_000);
        }
        return ecrire(ms < 1 ? "%.2f ms" : ms < 10 ? "%.1f ms" : "%.0f ms", ms);
    }

    static String debit(Serie parSeconde) {
        return ecrire("%,.0f lignes/s (%,.0f à %,.0f)", parSeconde.mediane(), parSeconde.min(), parSeconde.max());
    }

    private static String etendue(Serie serie, String mediane) {
        return ecrire("%s (%s à %s)", mediane, ms(serie.min()), ms(serie.max()));
    }

    private static String ecrire(String gabarit, Object... valeurs) {
        return String.format(Locale.FRENCH, gabarit, valeurs);
    }
}
