package fr.passerelle.contractuels.propositions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stored as they are typed. */
@Converter(autoApply = true)
public class TranchesDistanceConverter implements AttributeConverter<TranchesDistance, String> {

    @Override
    public String convertToDatabaseColumn(TranchesDistance tranches) {
        return tranches == null ? null : tranches.toString();
    }

    @Override
    public TranchesDistance convertToEntityAttribute(String texte) {
        return texte == null ? null : TranchesDistance.lire(texte);
    }
}
