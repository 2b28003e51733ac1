package fr.passerelle.web.api.contractuels;

import fr.passerelle.contractuels.calculs.Anomalies;
import fr.passerelle.contractuels.calculs.DonneesAffectation;
import fr.passerelle.contractuels.calculs.DonneesIncoherentes;
import fr.passerelle.contractuels.calculs.PosteOffert;
import fr.passerelle.contractuels.calculs.Priorites;
import fr.passerelle.contractuels.calculs.VoeuxCandidat;
import fr.passerelle.web.api.contractuels.LecteurJson.Champ;
import jakarta.json.JsonException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads {@link DemandeAffectation} as it comes: the body is never held whole. */
final class LectureDemande {

    private final LecteurJson json;
    private final Identifiants idsPostes;
    private final Identifiants idsCandidats;
    private final List<PosteOffert> postes = new ArrayList<>();
    private final List<VoeuxCandidat> candidats = new ArrayList<>();
    private final List<Priorites> priorites = new ArrayList<>();
    private final Champ[] champsPoste;
    private final Champ[] champsCandidat;

    /** Those of the post or the candidate that is being read; null where it has none. */
    private String id;
    private Integer places;
    private List<String> voeux;

    private LectureDemande(LecteurJson json, Identifiants idsPostes, Identifiants idsCandidats) {
        this.json = json;
        this.idsPostes = idsPostes;
        this.idsCandidats = idsCandidats;
        champsPoste = new Champ[] {
            new Champ("id", () -> id = idsPostes.declarer(json)), new Champ("places", () -> places = json.entier())};
        champsCandidat = new Champ[] {
            new Champ("id", () -> id = idsCandidats.declarer(json)), new Champ("voeux", () -> voeux = citer(idsPostes))};
    }

    /**
     * @throws JsonException       when it is not JSON
     * @throws DonneesIncoherentes when it has not the form of a demand
     */
    static DonneesAffectation lire(InputStream corps, Identifiants idsPostes, Identifiants idsCandidats) {
        Anomalies anomalies = new Anomalies();
        try (LecteurJson json = new LecteurJson(corps, anomalies)) {
            LectureDemande lecture = new LectureDemande(json, idsPostes, idsCandidats);
            json.document(new Champ("postes", () -> json.liste(lecture::lirePoste)),
                    new Champ("candidats", () -> json.liste(lecture::lireCandidat)),
                    new Champ("priorites", () -> json.parcourir(lecture::lirePriorites)));
            anomalies.opposer();
            return new DonneesAffectation(lecture.postes, lecture.candidats, lecture.priorites);
        }
    }

    private void lirePoste() {
        id = null;
        places = null;
        json.objet(champsPoste);
        if (id != null && places != null) {
            postes.add(new PosteOffert(id, places));
        }
    }

    private void lireCandidat() {
        id = null;
        voeux = null;
        json.objet(champsCandidat);
        if (id != null && voeux != null) {
            candidats.add(new VoeuxCandidat(id, voeux));
        }
    }

    private void lirePriorites(String poste) {
        priorites.add(new Priorites(idsPostes.partager(poste), citer(idsCandidats)));
    }

    private List<String> citer(Identifiants ids) {
        List<String> cites = new ArrayList<>();
        json.liste(() -> {
            String cite = ids.citer(json);
            if (cite != null) {
                cites.add(cite);
            }
        });
        return cites;
    }
}
