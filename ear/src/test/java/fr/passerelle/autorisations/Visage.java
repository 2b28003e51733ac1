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

/**
 * Those who knock: one with each profile and nothing else, one without habilitation, one with a token, and nobody. Where a
 * profile can be held on a part of the world, two more hold it on one discipline: that of the things asked for, and another.
 */
enum Visage {

    personne, sans, ADMINISTRATEUR, DPE, DPE_DEDANS, DPE_DEHORS, DOS, DOS_DEDANS, DOS_DEHORS, INSPECTEUR, INSPECTEUR_DEHORS, REFERENT_HANDICAP, REFERENT_DEDANS, REFERENT_DEHORS,
    CANDIDAT, AUTRE_CANDIDAT, jeton, SYSTEME;

    /** The discipline of the things asked for, which the inspector covers, and another. */
    static final String DEDANS = "L0422";
    static final String DEHORS = "L0421";

    static final Set<Visage> PERSONNELS = EnumSet.range(sans, REFERENT_DEHORS);
    private static boolean prepares;

    /** The one of whom this one differs by the things she may touch only: what is not said of her is what is said of that one. */
    Visage profil() {
        return switch (this) {
            case DPE_DEDANS, DPE_DEHORS -> DPE;
            case DOS_DEDANS, DOS_DEHORS -> DOS;
            case INSPECTEUR_DEHORS -> INSPECTEUR;
            case REFERENT_DEDANS, REFERENT_DEHORS -> REFERENT_HANDICAP;
            case AUTRE_CANDIDAT -> CANDIDAT;
            default -> this;
        };
    }

    /** Whether an address can be asked for by them: jobs ask for none, tokens only for {@code /api}. */
    boolean frappe(boolean api) {
        return this != SYSTEME && (this == jeton) == api || this == personne;
    }

    /** The container's roles they hold. */
    List<String> roles() {
        return switch (this) {
            case personne -> List.of();
            case sans -> List.of("PERSONNEL");
            case SYSTEME -> List.of(name());
            case CANDIDAT, AUTRE_CANDIDAT -> List.of(CANDIDAT.name());
            case jeton -> Stream.of(PorteeJeton.values()).map(PorteeJeton::role).toList();
            default -> List.of("PERSONNEL", profil().name());
        };
    }

    /** How the application names them; empty for nobody. */
    String identite() {
        return switch (this) {
            case personne, jeton, SYSTEME -> "";
            case CANDIDAT, AUTRE_CANDIDAT -> "CANDIDAT:" + numero();
            default -> "PERSONNEL:" + uid();
        };
    }

    private String numero() {
        return this == CANDIDAT ? "20260003" : "20260002";
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
                em.persist(new Habilitation(compte, Profil.valueOf(v.profil().name()), v.perimetre(), LocalDate.of(2020, 9, 1)));
            }
        }));
        application.executer("insert into traitement (id, version, job, parametres, etat, traites, total, lance_le, fini_le, arret_demande) "
                + "values (-1, 1, 'documents-import', '', 'TERMINE', 1, 1, '2020-09-01', '2020-09-01', false)");
        application.executer("insert into import (id, version, code, etat, nom_fichier, colonnes_ignorees, lignes, auteur_nom, depose_le, traitement_id) "
                + "values (-1, 1, 'candidats', 'ABANDONNE', 'liste.csv', '', 1, 'Essai', '2020-09-01', -1)");
        application.executer("insert into import (id, version, code, etat, nom_fichier, colonnes_ignorees, lignes, auteur, auteur_nom, depose_le, traitement_id) "
                + "select -2, 1, 'postes', 'ABANDONNE', 'postes.csv', '', 1, id, 'Essai', '2020-09-01', -1 from compte where identifiant = '" + DOS_DEDANS.uid() + "'");
        application.executer("insert into document_stocke select -1, 1, 'Import', '-1', 'LISTE', 1, 'liste.csv', 'CSV', taille, empreinte, controle, "
                + "depose_par, depose_le, null from document_stocke where genre = 'CV' limit 1");
        application.executer("insert into tuteur (id, version, poste_id, uid, nom, prenom, ajoute_par, ajoute_le) "
                + "select -1, 1, min(id), 'essai', 'Essai', 'Tuteur', 'Essai', '2020-09-01' from poste where discipline_code = '" + DEDANS + "'");
        application.executer("insert into proposition_affectation (id, version, campagne_id, criteres, tranches, graine, ecarter_defavorables, calculee_par, "
                + "calculee_le, candidats, affectes, premiers_voeux, somme_rangs, places_libres, defauts, etat) select -1, 1, min(id), '', '20', 'ESSAI', true, "
                + "'Essai', '2020-09-01', 1, 0, 0, 0, 0, 0, 'A_EXAMINER' from campagne");
        application.executer("insert into proposition_discipline values (-1, '" + DEDANS + "')");
        application.executer("insert into ligne_proposition (id, version, proposition_id, candidature_id, discipline_code, type_poste_code, "
                + "tirage, raison, explication) select -1, 1, -1, min(id), '" + DEDANS + "', 'ALTERNANT', '000000000000', 'SANS_VOEU', '' from candidature where discipline_code = '" + DEDANS + "'");
        PERSONNELS.forEach(v -> application.ajouterPersonnel(v.uid(), Visiteur.MOT_DE_PASSE));
    }

    private Perimetre perimetre() {
        return switch (this) {
            case INSPECTEUR, DPE_DEDANS, DOS_DEDANS, REFERENT_DEDANS -> Perimetre.discipline(DEDANS);
            case INSPECTEUR_DEHORS, DPE_DEHORS, DOS_DEHORS, REFERENT_DEHORS -> Perimetre.discipline(DEHORS);
            default -> Perimetre.tout();
        };
    }

    private String uid() {
        return "essai." + name().toLowerCase();
    }

    Visiteur entrer(Application application) {
        Visiteur visiteur = new Visiteur(application.adresse());
        return switch (this) {
            case personne, jeton, SYSTEME -> visiteur;
            case CANDIDAT, AUTRE_CANDIDAT -> visiteur.entreCandidat(numero());
            default -> visiteur.entrePersonnel(uid());
        };
    }
}
