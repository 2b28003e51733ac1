package fr.passerelle.contractuels.voeux;

import fr.passerelle.referentiel.Position;
import fr.passerelle.referentiel.TypeEtablissement;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An establishment that has posts for a candidate.
 *
 * @param latitude  degrees; null, as the longitude, where nobody has published where it stands
 * @param postes    supports implanted in her discipline and kind of post
 */
public record EtablissementOffert(String uai, TypeEtablissement type, String nom, String adresse, String codePostal, String commune,
        String departement, BigDecimal latitude, BigDecimal longitude, Long postes) implements Serializable {

    /** Empty where nobody has published where it stands. */
    public Optional<Position> position() {
        return Position.de(latitude, longitude);
    }

    /** As the mail names it ("21 : GENLIS - CLG ALBERT CAMUS" of the seed). */
    public String intitule() {
        return departement + " : " + commune + " - " + type.abreger(nom);
    }
}
