package fr.passerelle.web.api.contractuels;

import fr.passerelle.contractuels.calculs.Anomalie;
import fr.passerelle.contractuels.calculs.DonneesIncoherentes;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.api.Probleme;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Says each fault of the data by its path, in French. */
@Provider
public class DonneesIncoherentesMapper implements ExceptionMapper<DonneesIncoherentes> {

    /** An id is told whole up to there. */
    private static final int LISIBLE = 80;

    @Override
    public Response toResponse(DonneesIncoherentes refus) {
        Probleme probleme = Probleme.de(Probleme.REFUSE);
        for (Anomalie anomalie : refus.anomalies()) {
            probleme.sur(abreger(anomalie.chemin()), texte(anomalie.genre().name(), abreger(anomalie.valeur())));
        }
        if (refus.nombre() > refus.anomalies().size()) {
            probleme.avecDetail(texte("autres", refus.nombre(), refus.anomalies().size()));
        }
        return probleme.reponse();
    }

    private static String texte(String cle, Object... valeurs) {
        return Textes.texte("api", Locale.FRENCH, "affectation." + cle, valeurs);
    }

    private static String abreger(String texte) {
        return texte.length() <= LISIBLE ? texte : texte.substring(0, LISIBLE) + "…";
    }
}
