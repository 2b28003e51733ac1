package fr.passerelle.comptes;

import fr.passerelle.noyau.Reglage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which profiles the directory's attributes grant ({@link Reglage#LDAP_PROFILS}): rules
 * {@code attribut=valeur>PROFIL[:GENRE:code]} separated by {@code |}; without a périmètre the profile covers everything.
 */
final class ProfilsAnnuaire {

    private static final Pattern REGLE = Pattern.compile("([\\w-]+)=([^>]+)>([A-Z_]+)(?::([A-Z]+):(.+))?");

    private record Regle(String attribut, String valeur, Droit droit) {
    }

    private final List<Regle> regles;

    private ProfilsAnnuaire(List<Regle> regles) {
        this.regles = regles;
    }

    static ProfilsAnnuaire installes() {
        return lire(Reglage.LDAP_PROFILS.texte());
    }

    /** @throws IllegalArgumentException naming the rule that cannot be read: a setting half understood grants nothing */
    static ProfilsAnnuaire lire(String ecriture) {
        List<Regle> regles = new ArrayList<>();
        for (String morceau : ecriture.split("\\|")) {
            if (!morceau.isBlank()) {
                regles.add(regle(morceau.strip()));
            }
        }
        return new ProfilsAnnuaire(regles);
    }

    Set<Droit> pour(PersonneAnnuaire personne) {
        Set<Droit> droits = new LinkedHashSet<>();
        for (Regle regle : regles) {
            if (personne.valeurs(regle.attribut()).stream().anyMatch(regle.valeur()::equalsIgnoreCase)) {
                droits.add(regle.droit());
            }
        }
        return droits;
    }

    private static Regle regle(String ecriture) {
        Matcher lecture = REGLE.matcher(ecriture);
        if (!lecture.matches()) {
            throw new IllegalArgumentException(Reglage.LDAP_PROFILS.cle() + ": " + ecriture);
        }
        Perimetre perimetre = lecture.group(4) == null ? Perimetre.tout()
                : new Perimetre(Perimetre.Genre.valueOf(lecture.group(4)), lecture.group(5).strip());
        return new Regle(lecture.group(1), lecture.group(2).strip(), new Droit(Profil.valueOf(lecture.group(3)), perimetre));
    }
}
