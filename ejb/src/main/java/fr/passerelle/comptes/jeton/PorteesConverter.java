package fr.passerelle.comptes.jeton;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Scopes are stored as their codes separated by spaces; a scope that no longer exists opens nothing. */
@Converter
public class PorteesConverter implements AttributeConverter<Set<PorteeJeton>, String> {

    @Override
    public String convertToDatabaseColumn(Set<PorteeJeton> portees) {
        return portees.stream().sorted().map(PorteeJeton::code).collect(Collectors.joining(" "));
    }

    @Override
    public Set<PorteeJeton> convertToEntityAttribute(String codes) {
        Set<PorteeJeton> portees = EnumSet.noneOf(PorteeJeton.class);
        for (String code : codes.split(" ")) {
            PorteeJeton.deCode(code).ifPresent(portees::add);
        }
        return portees;
    }
}
