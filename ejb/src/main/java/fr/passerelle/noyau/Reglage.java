package fr.passerelle.noyau;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings of an installation, each read through MicroProfile Config at every use: {@code passerelle.cas.url}
 * is the system property of that name or the environment variable {@code PASSERELLE_CAS_URL}. What a campaign or a
 * centre may choose is not here but in a row of its entity. {@code wildfly-config/env.example} explains each.
 */
public enum Reglage {

    /** Public address of the application, without a final slash; links in mails and the CAS service start with it. */
    ADRESSE("passerelle.adresse", "http://localhost:8080"),
    /** Time zone of the académie: deadlines are shown and entered in it. */
    FUSEAU("passerelle.fuseau", "Europe/Paris"),
    /** Moment at which the clock starts (ISO local date and time), for demonstrations and tests only. */
    HORLOGE("passerelle.horloge", ""),
    /** True in the demonstration: a banner says so, the inbox can be read, the token {@code demo-api} is accepted. */
    DEMONSTRATION("passerelle.demonstration", "false"),
    /** Address of the demonstration's inbox. */
    BOITE_DEMONSTRATION("passerelle.demonstration.boite", ""),
    /** Name of the structure shown in the band at the head of pages. */
    STRUCTURE("passerelle.structure", "Académie de Dijon"),
    /** What the page "Mentions légales" names: publisher, director of publication, host; as long as one is empty the page says so. */
    MENTIONS_EDITEUR("passerelle.mentions.editeur", ""),
    MENTIONS_DIRECTEUR("passerelle.mentions.directeur", ""),
    MENTIONS_HEBERGEUR("passerelle.mentions.hebergeur", ""),
    /** How to reach the data protection officer (délégué à la protection des données). */
    DELEGUE_DONNEES("passerelle.delegue.donnees", ""),

    /**
     * Server of tiles drawn under the maps: template of their addresses, {@code https://…/{z}/{x}/{y}.png}, and what must be said
     * of where they come from; empty: the outlines of the départements alone, and no other server is asked.
     */
    CARTE_TUILES("passerelle.carte.tuiles", ""),
    CARTE_TUILES_ATTRIBUTION("passerelle.carte.tuiles.attribution", ""),

    /** Root address of the CAS server, e.g. {@code https://cas.exemple.fr/cas}; empty: staff use the LDAP form. */
    CAS_URL("passerelle.cas.url", ""),
    /** Directory of the staff: address, account that searches, its password, base of the people. */
    LDAP_URL("passerelle.ldap.url", ""),
    LDAP_COMPTE("passerelle.ldap.compte", ""),
    LDAP_MOT_DE_PASSE("passerelle.ldap.mot.de.passe", ""),
    LDAP_BASE("passerelle.ldap.base", "ou=people,dc=exemple,dc=fr"),
    /** Directory attributes that grant a profile: {@code attribut=valeur>PROFIL[:PERIMETRE:code]} separated by {@code |}. */
    LDAP_PROFILS("passerelle.ldap.profils", ""),

    /** The local emergency account of an administrator: its name and password. It exists as long as both are set. */
    SECOURS_IDENTIFIANT("passerelle.secours.identifiant", ""),
    SECOURS_MOT_DE_PASSE("passerelle.secours.mot.de.passe", ""),

    /** Sender of every mail. */
    COURRIEL_EXPEDITEUR("passerelle.courriel.expediteur", "ne-pas-repondre@exemple.fr"),
    /** Address to which a person without any right is sent. */
    COURRIEL_ASSISTANCE("passerelle.courriel.assistance", "assistance@exemple.fr"),

    /** Usual address of an establishment, {@code ce.{uai}@ac-exemple.fr}, for those whose own was not entered; empty: they have none. */
    ETABLISSEMENTS_COURRIEL("passerelle.etablissements.courriel", ""),

    /**
     * Mailbox of the reports of non-delivery: its address, given to servers as the one to report to, and how it is read,
     * {@code imaps://hote:993} or {@code imap://hote:143}, with its account and password; empty: returns are not known.
     */
    RETOURS_ADRESSE("passerelle.courriel.retours.adresse", ""),
    RETOURS_SERVEUR("passerelle.courriel.retours.serveur", ""),
    RETOURS_COMPTE("passerelle.courriel.retours.compte", ""),
    RETOURS_MOT_DE_PASSE("passerelle.courriel.retours.mot.de.passe", ""),

    /** Days that a withdrawn document, and the file and report of an import, are kept before the nightly purge. */
    DOCUMENTS_CONSERVATION("passerelle.documents.conservation.jours", "90"),
    /** Years after which the nightly purge erases the lines of the journal; their seals stay. */
    JOURNAL_CONSERVATION("passerelle.journal.conservation.annees", "10"),
    /** Days after which the nightly purge erases the address and the text of a mail. */
    COURRIELS_CONSERVATION("passerelle.courriels.conservation.jours", "365"),
    /** Address {@code hote:port} of the clamd scanner; empty: files are not scanned. */
    ANTIVIRUS("passerelle.antivirus", ""),
    /** True: passwords are also looked up in a public list of leaked ones, by prefix of their digest. */
    MOT_DE_PASSE_CONTROLE_EN_LIGNE("passerelle.motdepasse.controle.en.ligne", "false"),
    /** Where that list answers; the first five characters of the digest complete it. */
    MOT_DE_PASSE_CONTROLE_ADRESSE("passerelle.motdepasse.controle.adresse", "https://api.pwnedpasswords.com/range/");

    private final String cle;
    private final String defaut;

    Reglage(String cle, String defaut) {
        this.cle = cle;
        this.defaut = defaut;
    }

    public String cle() {
        return cle;
    }

    /** The value set, or the default; never null. */
    public String texte() {
        return defini().orElse(defaut);
    }

    public boolean oui() {
        return Boolean.parseBoolean(texte());
    }

    public boolean estDefini() {
        return !texte().isBlank();
    }

    public static ZoneId fuseau() {
        return ZoneId.of(FUSEAU.texte());
    }

    private Optional<String> defini() {
        return ConfigProvider.getConfig().getOptionalValue(cle, String.class).filter(v -> !v.isBlank());
    }
}
