package fr.passerelle.autorisations;

import fr.passerelle.comptes.Compte;
import fr.passerelle.comptes.Habilitation;
import fr.passerelle.comptes.Identite;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.jeton.PorteeJeton;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.Visiteur;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Those who knock: one with each profile and nothing else, one without habilitation, one with a token, and nobody. */
enum Visage {

    personne, sans, ADMINISTRATEUR, DPE, DOS, INSPECTEUR, REFERENT_HANDICAP, CANDIDAT, jeton, SYSTEME;

    /** The part of the world the inspector of these tests covers. */
    static final String DISCIPLINE = "L0422";

    private static boolean prepares;
    static final Set<Visage> PERSONNELS = EnumSet.range(sans, REFERENT_HANDICAP);

    /** Whether an address can be asked for by them: jobs ask for none, tokens only for {@code /api}. */
    boolean frappe(boolean api) {
        return this != SYSTEME && (this == jeton) == api || this == personne;
    }

    /** The container's roles they hold. */
    List<String> roles() {
        return switch (this) {
            case personne -> List.of();
            case sans -> List.of("PERSONNEL");
            case CANDIDAT, SYSTEME -> List.of(name());
            case jeton -> Stream.of(PorteeJeton.values()).map(PorteeJeton::role).toList();
            default -> List.of("PERSONNEL", name());
        };
    }

    /** Makes the accounts of the staff profiles, once; the directory knows them under the same names. */
    static synchronized void preparer(Application application) {
        if (prepares) {
            return;
        }
        prepares = true;
        application.ecrire(em -> PERSONNELS.forEach(v -> {
            Compte compte = new Compte(new Identite(Porte.PERSONNEL, v.uid()), "Essai", v.name(), v.uid() + "@exemple.fr");
            em.persist(compte);
            if (v != sans) {
                Perimetre perimetre = v == INSPECTEUR ? Perimetre.discipline(DISCIPLINE) : Perimetre.tout();
                em.persist(new Habilitation(compte, Profil.valueOf(v.name()), perimetre, LocalDate.of(2020, 9, 1)));
            }
        }));
        PERSONNELS.forEach(v -> application.ajouterPersonnel(v.uid(), Visiteur.MOT_DE_PASSE));
    }

    private String uid() {
        return "essai." + name().toLowerCase();
    }

    Visiteur entrer(Application application) {
        Visiteur visiteur = new Visiteur(application.adresse());
        return switch (this) {
            case personne, jeton, SYSTEME -> visiteur;
            case CANDIDAT -> visiteur.entreCandidat("20260003");
            default -> visiteur.entrePersonnel(uid());
        };
    }
}
