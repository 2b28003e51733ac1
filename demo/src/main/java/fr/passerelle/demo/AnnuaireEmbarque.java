package fr.passerelle.demo;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;

/** The directory of the demonstration's staff, in memory, with the attributes of the supann recommendation. */
public final class AnnuaireEmbarque implements AutoCloseable {

    static final String RACINE = "dc=exemple,dc=fr";
    static final String PERSONNES = "ou=people," + RACINE;
    static final String COMPTE = "uid=lecteur," + RACINE;
    static final String MOT_DE_PASSE = "lecteur";

    private final InMemoryDirectoryServer serveur;

    private AnnuaireEmbarque(InMemoryDirectoryServer serveur) {
        this.serveur = serveur;
    }

    public static AnnuaireEmbarque demarrer(int port) {
        try (InputStream personnels = AnnuaireEmbarque.class.getResourceAsStream("annuaire.ldif")) {
            InMemoryDirectoryServerConfig c = new InMemoryDirectoryServerConfig(RACINE);
            c.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), port, null));
            c.addAdditionalBindCredentials(COMPTE, MOT_DE_PASSE);
            // The supann object classes are in no schema the server ships.
            c.setSchema(null);
            InMemoryDirectoryServer serveur = new InMemoryDirectoryServer(c);
            serveur.importFromLDIF(true, new LDIFReader(personnels));
            serveur.startListening();
            return new AnnuaireEmbarque(serveur);
        } catch (LDAPException | IOException echec) {
            throw new Arret("L'annuaire ne démarre pas : " + echec.getMessage(), echec);
        }
    }

    /** Adds somebody to the staff. */
    public void ajouter(String uid, String nomComplet, String motDePasse) {
        try {
            serveur.add("dn: uid=" + uid + "," + PERSONNES, "objectClass: inetOrgPerson", "objectClass: eduPerson",
                    "objectClass: supannPerson", "uid: " + uid, "cn: " + nomComplet, "sn: " + nomComplet,
                    "mail: " + uid + "@exemple.fr", "userPassword: " + motDePasse, "eduPersonAffiliation: employee");
        } catch (LDAPException | LDIFException refuse) {
            throw new Arret("L'annuaire refuse " + uid + " : " + refuse.getMessage(), refuse);
        }
    }

    @Override
    public void close() {
        serveur.shutDown(true);
    }
}
