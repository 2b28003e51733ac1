package fr.passerelle.comptes;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.SizeLimitExceededException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

/**
 * The directory of the staff, by LDAP: a reading account finds the person, then the person's own name and password are
 * tried. What was typed goes to the server as filter arguments, which JNDI escapes.
 */
@ApplicationScoped
public class Annuaire {

    private static final String PATIENCE_MS = "3000";
    private static final String PAR_UID = "(uid={0})";
    /** Read at most for a loose filter, of which few are kept. */
    private static final int LARGE = 500;

    private record Trouvee(String dn, PersonneAnnuaire personne) {
    }

    /** False where only CAS is configured: then nobody can be searched for. */
    public boolean estConfigure() {
        return Reglage.LDAP_URL.estDefini();
    }

    /**
     * The person whose name and password these are. An empty password is refused before asking: a directory would take it
     * for an anonymous bind and accept. So is a name the directory only likens to hers: attempts are counted by name.
     *
     * @throws AnnuaireIndisponible when the directory does not answer
     */
    public Optional<PersonneAnnuaire> authentifier(String uid, String motDePasse) {
        if (motDePasse == null || motDePasse.isEmpty() || uid == null || uid.isBlank()) {
            return Optional.empty();
        }
        return parUid(uid.strip()).filter(t -> t.personne().estNommee(uid.strip())).filter(t -> accepte(t.dn(), motDePasse))
                .map(Trouvee::personne);
    }

    /** @throws AnnuaireIndisponible when the directory does not answer */
    public Optional<PersonneAnnuaire> trouver(String uid) {
        return parUid(uid.strip()).map(Trouvee::personne);
    }

    /**
     * People whose name holds each of these words, or whose uid or mail opens with it, by name: accents and capitals do not matter.
     *
     * @throws AnnuaireIndisponible when the directory does not answer
     */
    public List<PersonneAnnuaire> chercher(String saisie, int maximum) {
        MotsAnnuaire mots = MotsAnnuaire.de(saisie);
        Map<String, PersonneAnnuaire> trouvees = new LinkedHashMap<>();
        chercher(mots.exact(), maximum).forEach(t -> trouvees.put(t.dn(), t.personne()));
        if (trouvees.size() < maximum) {
            mots.large().ifPresent(large -> chercher(large, LARGE).stream().filter(t -> mots.retient(t.personne()))
                    .forEach(t -> trouvees.put(t.dn(), t.personne())));
        }
        return trouvees.values().stream().limit(maximum)
                .sorted((a, b) -> (a.nom() + a.prenom()).compareToIgnoreCase(b.nom() + b.prenom())).toList();
    }

    /** Two entries under one uid name nobody. */
    private Optional<Trouvee> parUid(String uid) {
        List<Trouvee> trouvees = chercher(new MotsAnnuaire.Filtre(PAR_UID, new Object[] {uid}), 2);
        return trouvees.size() == 1 ? Optional.of(trouvees.get(0)) : Optional.empty();
    }

    private List<Trouvee> chercher(MotsAnnuaire.Filtre filtre, int maximum) {
        List<Trouvee> trouvees = new ArrayList<>();
        SearchControls portee = new SearchControls(SearchControls.SUBTREE_SCOPE, maximum, Integer.parseInt(PATIENCE_MS),
                PersonneAnnuaire.ATTRIBUTS.toArray(String[]::new), false, false);
        DirContext lecture = null;
        try {
            lecture = ouvrir(Reglage.LDAP_COMPTE.texte(), Reglage.LDAP_MOT_DE_PASSE.texte());
            NamingEnumeration<SearchResult> resultats =
                    lecture.search(Reglage.LDAP_BASE.texte(), filtre.texte(), filtre.arguments(), portee);
            while (resultats.hasMore()) {
                SearchResult resultat = resultats.next();
                lire(resultat.getAttributes()).ifPresent(
                        p -> trouvees.add(new Trouvee(resultat.getNameInNamespace(), p)));
            }
        } catch (SizeLimitExceededException plusNombreuses) {
            return trouvees;
        } catch (NamingException echec) {
            throw new AnnuaireIndisponible(echec);
        } finally {
            fermer(lecture);
        }
        return trouvees;
    }

    private static Optional<PersonneAnnuaire> lire(Attributes attributs) throws NamingException {
        Map<String, List<String>> valeurs = new HashMap<>();
        for (String nom : PersonneAnnuaire.ATTRIBUTS) {
            Attribute attribut = attributs.get(nom);
            if (attribut != null) {
                List<String> textes = new ArrayList<>();
                for (int i = 0; i < attribut.size(); i++) {
                    textes.add(String.valueOf(attribut.get(i)));
                }
                valeurs.put(nom.toLowerCase(Locale.ROOT), List.copyOf(textes));
            }
        }
        List<String> uid = valeurs.getOrDefault("uid", List.of());
        return uid.isEmpty() ? Optional.empty() : Optional.of(PersonneAnnuaire.depuis(uid.get(0), valeurs));
    }

    private static boolean accepte(String dn, String motDePasse) {
        DirContext essai = null;
        try {
            essai = ouvrir(dn, motDePasse);
            return true;
        } catch (AuthenticationException refuse) {
            return false;
        } catch (NamingException echec) {
            throw new AnnuaireIndisponible(echec);
        } finally {
            fermer(essai);
        }
    }

    private static DirContext ouvrir(String dn, String motDePasse) throws NamingException {
        Hashtable<String, String> acces = new Hashtable<>();
        acces.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        acces.put(Context.PROVIDER_URL, Reglage.LDAP_URL.texte());
        acces.put(Context.REFERRAL, "ignore");
        acces.put("com.sun.jndi.ldap.connect.timeout", PATIENCE_MS);
        acces.put("com.sun.jndi.ldap.read.timeout", PATIENCE_MS);
        if (!dn.isBlank()) {
            acces.put(Context.SECURITY_AUTHENTICATION, "simple");
            acces.put(Context.SECURITY_PRINCIPAL, dn);
            acces.put(Context.SECURITY_CREDENTIALS, motDePasse);
        }
        return new InitialDirContext(acces);
    }

    private static void fermer(DirContext contexte) {
        if (contexte != null) {
            try {
                contexte.close();
            } catch (NamingException dejaFerme) {
                // The connection was lost: there is nothing left to close.
            }
        }
    }
}
