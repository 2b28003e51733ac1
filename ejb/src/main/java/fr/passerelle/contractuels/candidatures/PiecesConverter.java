package fr.passerelle.contractuels.candidatures;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Stored as the names of the kinds separated by commas; empty for none. */
@Converter(autoApply = true)
public class PiecesConverter implements AttributeConverter<Pieces, String> {

    /** Read once each: there are as many as sets of kinds, and a list has tens of thousands of lines. */
    private static final Map<String, Pieces> LUES = new ConcurrentHashMap<>();

    @Override
    public String convertToDatabaseColumn(Pieces pieces) {
        return pieces == null ? "" : pieces.presentes().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Pieces convertToEntityAttribute(String noms) {
        return noms == null || noms.isEmpty() ? Pieces.AUCUNE : LUES.computeIfAbsent(noms, PiecesConverter::lire);
    }

    private static Pieces lire(String noms) {
        return new Pieces(Arrays.stream(noms.split(",")).map(GenreJustificatif::valueOf).collect(Collectors.toSet()));
    }
}
