package fr.passerelle.comptes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody may do at this moment.
 *
 * @param compteId   number of the account; null for nobody
 * @param nomAffiche first name and name, as screens show them
 */
public record Droits(Long compteId, Identite identite, String nomAffiche, List<Droit> accordes) {

    public static final Droits PERSONNE = new Droits(null, null, "", List.of());

    public Droits {
        accordes = List.copyOf(accordes);
    }

    /** Whether the profile is held on something; a candidate's comes with the door and covers nobody else's things. */
    public boolean a(Profil profil) {
        return accordes.stream().anyMatch(d -> d.profil() == profil)
                || profil == Profil.CANDIDAT && estEntrePar(Porte.CANDIDAT);
    }

    public boolean estEntrePar(Porte porte) {
        return identite != null && identite.porte() == porte;
    }

    /** Whether one of these profiles is held on that périmètre. */
    public boolean a(Perimetre perimetre, Profil... profils) {
        List<Profil> admis = Arrays.asList(profils);
        return accordes.stream().anyMatch(d -> admis.contains(d.profil()) && d.perimetre().couvre(perimetre));
    }

    /**
     * The codes of that kind that these profiles are held on; empty when one is held on everything, so that a list need
     * not be narrowed. Holding nothing gives an empty set, which shows nothing.
     */
    public Optional<Set<String>> codes(Perimetre.Genre genre, Profil... profils) {
        List<Profil> admis = Arrays.asList(profils);
        if (a(Perimetre.tout(), profils)) {
            return Optional.empty();
        }
        return Optional.of(accordes.stream().filter(d -> admis.contains(d.profil()) && d.perimetre().getGenre() == genre)
                .map(d -> d.perimetre().getCode()).collect(Collectors.toUnmodifiableSet()));
    }

    /** The roles the container knows the caller by. */
    public Set<String> roles() {
        Set<String> roles = accordes.stream().map(d -> d.profil().name()).collect(Collectors.toSet());
        if (estEntrePar(Porte.PERSONNEL)) {
            roles.add(Roles.PERSONNEL);
        }
        if (estEntrePar(Porte.CANDIDAT)) {
            roles.add(Roles.CANDIDAT);
        }
        return roles;
    }
}
