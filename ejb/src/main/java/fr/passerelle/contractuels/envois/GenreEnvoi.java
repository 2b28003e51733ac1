package fr.passerelle.contractuels.envois;

import fr.passerelle.contractuels.CourrielContractuels;

/** To whom the results of a discipline are sent ("Envois de courriels" of the seed). */
public enum GenreEnvoi {
    /** Each candidate who is shown a result learns that she can read it. */
    ALTERNANTS(CourrielContractuels.RESULTATS),
    /** Each head of establishment learns who comes, with her tutor. */
    PERDIR(CourrielContractuels.RESULTATS_PERDIR),
    /** Each inspector of the discipline learns who goes where. */
    INSPECTEURS(CourrielContractuels.RESULTATS_INSPECTEURS);

    private final CourrielContractuels courriel;

    GenreEnvoi(CourrielContractuels courriel) {
        this.courriel = courriel;
    }

    CourrielContractuels courriel() {
        return courriel;
    }
}
