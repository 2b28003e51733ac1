package fr.passerelle.contractuels.candidatures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stored as the names of the fields separated by commas; empty for none. */
@Converter(autoApply = true)
public class CorrectionsConverter implements AttributeConverter<Corrections, String> {

    @Override
    public String convertToDatabaseColumn(Corrections corrections) {
        return corrections == null ? "" : corrections.champs().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Corrections convertToEntityAttribute(String noms) {
        return noms == null || noms.isEmpty() ? Corrections.AUCUNE
                : new Corrections(Arrays.stream(noms.split(",")).map(ChampFiche::valueOf).collect(Collectors.toSet()));
    }
}
