package fr.passerelle.contractuels;

import fr.passerelle.essai.Application;
import java.util.List;

/** The wishes of L0422 opened for a test, and taken back with all that was written in them. */
final class VoeuxOuverts {

    private VoeuxOuverts() {
    }

    /** The period of wishes becomes that of the inscription. */
    static void ouvrir(Application application) {
        Candidat.executer(application, "update campagne set voeux_debut = inscription_debut, voeux_fin = inscription_fin");
    }

    /** The period as the demonstration has it; no discipline is shown, nobody has answered. */
    static void refermer(Application application) {
        Candidat.executer(application, "update campagne set voeux_debut = date_sub(resultats_debut, interval 24 day), "
                + "voeux_fin = date_sub(resultats_debut, interval 4 day)");
        List.of("voeu", "feuille_voeux", "discipline_campagne").forEach(table -> Candidat.executer(application, "delete from " + table));
    }

    /** The posts of the discipline are closed, its wishes shown. */
    static void afficher(Application application) {
        Candidat.executer(application, "insert into discipline_campagne (id, version, campagne_id, discipline_code, postes_clos_par, postes_clos_le, "
                + "voeux_par, voeux_le) select -1, 1, id, 'L0422', 'Alix Moyens', now(), 'Dominique Gestion', now() from campagne");
    }

    /** That candidate keeps up her candidature and has these wishes. */
    static void maintenir(Application application, String numero, String... voeux) {
        Candidat.executer(application, "insert into feuille_voeux (id, version, candidature_id, maintien, maintien_le, validee_le) select -1, 1, id, true, now(), "
                + "now() from candidature where numero = '" + numero + "'");
        for (int i = 0; i < voeux.length; i++) {
            Candidat.executer(application, "insert into voeu (feuille_id, rang, uai) values (-1, " + (i + 1) + ", '" + voeux[i] + "')");
        }
    }
}
