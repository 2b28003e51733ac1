package fr.passerelle.contractuels;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Stored as the names of the kinds separated by commas; empty for none. */
@Converter(autoApply = true)
public class PiecesConverter implements AttributeConverter<Pieces, String> {

    @Override
    public String convertToDatabaseColumn(Pieces pieces) {
        return pieces == null ? "" : pieces.presentes().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Pieces convertToEntityAttribute(String noms) {
        return noms == null || noms.isEmpty() ? Pieces.AUCUNE
                : new Pieces(Arrays.stream(noms.split(",")).map(GenreJustificatif::valueOf).collect(Collectors.toSet()));
    }
}
