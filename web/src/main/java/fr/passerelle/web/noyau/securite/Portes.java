package fr.passerelle.web.noyau.securite;

import fr.passerelle.comptes.Droits;
import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Profil;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which door each address lies behind, and which profiles may pass it. An address that stands in no line is public; within
 * an address, the services say who may do what.
 */
public final class Portes {

    /** Addresses under {@code prefixe}, of which the first line that covers an address speaks; without profiles, whoever has entered by the door may pass. */
    private record Domaine(String prefixe, Porte porte, Set<Profil> profils) {
        boolean couvre(String chemin) {
            return chemin.equals(prefixe) || chemin.startsWith(prefixe + "/") || chemin.startsWith(prefixe + ".");
        }
    }

    private static final Set<Profil> PERSONNELS = EnumSet.of(Profil.ADMINISTRATEUR, Profil.DPE, Profil.DOS,
            Profil.INSPECTEUR, Profil.REFERENT_HANDICAP);
    private static final List<String> ENTREES = List.of("/candidat/connexion", "/candidat/premiere-connexion",
            "/candidat/mot-de-passe-oublie", "/candidat/mot-de-passe", "/candidat/courriel", "/candidat/lien-envoye");
    private static final List<Domaine> DOMAINES = List.of(
            new Domaine("/candidat", Porte.CANDIDAT, Set.of()),
            new Domaine("/etudiant", Porte.ETUDIANT, Set.of()),
            new Domaine("/employeur", Porte.EMPLOYEUR, Set.of()),
            new Domaine("/administration", Porte.PERSONNEL, EnumSet.of(Profil.ADMINISTRATEUR)),
            new Domaine("/recherche", Porte.PERSONNEL, PERSONNELS),
            new Domaine("/contractuels/discipline", Porte.PERSONNEL, EnumSet.of(Profil.ADMINISTRATEUR, Profil.DPE)),
            new Domaine("/contractuels", Porte.PERSONNEL, PERSONNELS),
            new Domaine("/stages", Porte.PERSONNEL, PERSONNELS),
            new Domaine("/alternance", Porte.PERSONNEL, PERSONNELS),
            new Domaine("/examens", Porte.PERSONNEL, PERSONNELS),
            new Domaine("/remplacement", Porte.PERSONNEL, PERSONNELS));
    private static final Map<Porte, String> CONNEXIONS =
            Map.of(Porte.PERSONNEL, "/connexion/personnel", Porte.CANDIDAT, "/candidat/connexion");

    private static final Map<Porte, String> ACCUEILS = Map.of(Porte.PERSONNEL, "/", Porte.CANDIDAT, "/candidat/dossier");

    private Portes() {
    }

    /** Files everybody may read: no account is looked up for them. */
    public static boolean estStatique(String chemin) {
        return !chemin.contains("..") && (chemin.startsWith("/jakarta.faces.resource/") || chemin.startsWith("/resources/")
                || chemin.equals("/favicon.ico"));
    }

    public static boolean estApi(String chemin) {
        return chemin.equals("/api") || chemin.startsWith("/api/");
    }

    /** The door of an address; empty for a public one. */
    public static Optional<Porte> de(String chemin) {
        return domaine(chemin).map(Domaine::porte);
    }

    /** Whether who holds these rights, and has entered by the address's door, may pass. */
    public static boolean laissePasser(String chemin, Droits droits) {
        return domaine(chemin).map(d -> d.profils().isEmpty() || d.profils().stream().anyMatch(droits::a)).orElse(true);
    }

    /** The page by which a door is entered; empty for a door nothing stands behind yet. */
    public static Optional<String> connexion(Porte porte) {
        return Optional.ofNullable(CONNEXIONS.get(porte));
    }

    /** Where somebody who has just entered by that door goes when she asked for no page. */
    public static String accueil(Porte porte) {
        return ACCUEILS.getOrDefault(porte, "/");
    }

    private static Optional<Domaine> domaine(String chemin) {
        if (ENTREES.stream().anyMatch(e -> chemin.equals(e) || chemin.equals(e + ".xhtml"))) {
            return Optional.empty();
        }
        return DOMAINES.stream().filter(d -> d.couvre(chemin)).findFirst();
    }
}
