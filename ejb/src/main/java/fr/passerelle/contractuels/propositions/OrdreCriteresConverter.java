package fr.passerelle.contractuels.propositions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Stored as the names of the criteria in their order, separated by commas; empty for none. */
@Converter(autoApply = true)
public class OrdreCriteresConverter implements AttributeConverter<OrdreCriteres, String> {

    @Override
    public String convertToDatabaseColumn(OrdreCriteres ordre) {
        return ordre == null ? "" : ordre.criteres().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public OrdreCriteres convertToEntityAttribute(String noms) {
        return noms == null || noms.isEmpty() ? new OrdreCriteres(List.of())
                : new OrdreCriteres(Arrays.stream(noms.split(",")).map(CriterePriorite::valueOf).toList());
    }
}
