package fr.passerelle.contractuels.propositions;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Stored as a wish a line, its values separated by spaces. */
@Converter(autoApply = true)
public class VoeuxExpliquesConverter implements AttributeConverter<VoeuxExpliques, String> {

    private static final String RIEN = "-";

    @Override
    public String convertToDatabaseColumn(VoeuxExpliques expliques) {
        return expliques == null ? "" : expliques.voeux().stream().map(v -> String.join(" ", String.valueOf(v.rang()), v.uai(), v.motif().name(),
                String.valueOf(v.priorite()), String.valueOf(v.demandes()), String.valueOf(v.places()), String.valueOf(v.dernier()),
                String.valueOf(v.boe()), v.departage() == null ? RIEN : v.departage().name())).collect(Collectors.joining("\n"));
    }

    @Override
    public VoeuxExpliques convertToEntityAttribute(String lignes) {
        return new VoeuxExpliques(lignes == null ? List.of() : lignes.lines().map(l -> lire(l.split(" "))).toList());
    }

    private static VoeuExplique lire(String[] v) {
        int i = 0;
        return new VoeuExplique(Integer.parseInt(v[i++]), v[i++], MotifVoeu.valueOf(v[i++]), Integer.parseInt(v[i++]), Integer.parseInt(v[i++]),
                Integer.parseInt(v[i++]), Integer.parseInt(v[i++]), Boolean.parseBoolean(v[i++]), v[i].equals(RIEN) ? null : Departage.valueOf(v[i]));
    }
}
