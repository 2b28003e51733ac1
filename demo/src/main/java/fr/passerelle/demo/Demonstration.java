package fr.passerelle.demo;

import fr.passerelle.demo.jeu.JeuDemonstration;
import fr.passerelle.noyau.Reglage;
import fr.passerelle.noyau.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A whole running Passerelle: the server and its companions, started in order and stopped in the opposite one. */
public final class Demonstration implements AutoCloseable {

    /** As many as the list of the seed shows. */
    private static final int CANDIDATS = 296;
    private static final int CANDIDATS_D_UNE_ACADEMIE = 50_000;

    private final Options options;
    private final Ports ports;
    private final Deque<AutoCloseable> demarres = new ArrayDeque<>();
    private boolean arretDemande;
    private boolean dejaChargee;
    private Occupation occupation;
    private BaseEmbarquee base;
    private AnnuaireEmbarque annuaire;
    private BoiteAuxLettres boite;
    private ServeurWildFly serveur;

    public Demonstration(Options options) {
        this.options = options;
        this.ports = new Ports(options.port());
    }

    /** Starts everything and returns when the first page has answered. On failure, what had started is stopped. */
    public void demarrer() {
        try {
            occupation = ouvrir(() -> Prealables.tenir(options));
            if (options.vierge()) {
                Disque.effacer(options.dossier().resolve("base"));
                Disque.effacer(options.dossier().resolve("serveur"));
            }
            demarrerCompagnons();
            demarrerServeur(options);
        } catch (IOException echec) {
            close();
            throw new Arret("Le dossier " + options.dossier() + " ne peut pas être vidé : " + echec.getMessage(), echec);
        } catch (RuntimeException echec) {
            close();
            throw echec;
        }
    }

    private void demarrerCompagnons() {
        base = ouvrir(() -> BaseEmbarquee.demarrer(options.dossier(), ports.base()));
        occupation.noter(base.programme().processus().toHandle());
        annuaire = ouvrir(() -> AnnuaireEmbarque.demarrer(ports.annuaire()));
        boite = ouvrir(() -> BoiteAuxLettres.demarrer(ports.smtp(), ports.retours(), ports.boite()));
        Schema.migrer(base.source());
        ComptesDemo.charger(base.source());
        JetonDemo.charger(base.source());
        dejaChargee = !new JeuDemonstration(base.url(), BaseEmbarquee.COMPTE, BaseEmbarquee.MOT_DE_PASSE)
                .charger(candidats(), maintenant());
    }

    /** Answers how long the first page took. */
    private Duration demarrerServeur(Options demandees) {
        serveur = ouvrir(() -> ServeurWildFly.demarrer(demandees, ports, environnement()));
        occupation.noter(serveur.programme().processus().toHandle());
        return serveur.attendre(adresse());
    }

    /** Puts a new server in the place of the running one, with something else deployed in it; the companions stay. */
    public Duration relancer(Path deploiement) {
        serveur.close();
        return demarrerServeur(options.avec(deploiement));
    }

    private int candidats() {
        return options.volume() == Options.Volume.DEMONSTRATION ? CANDIDATS : CANDIDATS_D_UNE_ACADEMIE;
    }

    private Instant maintenant() {
        return options.horloge() == null ? Instant.now() : options.horloge().atZone(Reglage.fuseau()).toInstant();
    }

    private Map<String, String> environnement() {
        Map<String, String> e = new HashMap<>(Map.of(
                "PASSERELLE_DB_URL", base.url(),
                "PASSERELLE_DB_USER", BaseEmbarquee.COMPTE,
                "PASSERELLE_DB_PASSWORD", BaseEmbarquee.MOT_DE_PASSE,
                "PASSERELLE_SMTP_HOTE", "127.0.0.1",
                "PASSERELLE_SMTP_PORT", String.valueOf(ports.smtp())));
        regler(e, Reglage.ADRESSE, adresse());
        regler(e, Reglage.DEMONSTRATION, "true");
        regler(e, Reglage.BOITE_DEMONSTRATION, adresseBoite());
        regler(e, Reglage.ETABLISSEMENTS_COURRIEL, "ce.{uai}@etablissements.exemple.fr");
        regler(e, Reglage.RETOURS_ADRESSE, BoiteAuxLettres.RETOURS);
        regler(e, Reglage.RETOURS_SERVEUR, "imap://127.0.0.1:" + ports.retours());
        regler(e, Reglage.RETOURS_COMPTE, BoiteAuxLettres.RETOURS);
        regler(e, Reglage.RETOURS_MOT_DE_PASSE, BoiteAuxLettres.RETOURS);
        regler(e, Reglage.LDAP_URL, "ldap://127.0.0.1:" + ports.annuaire());
        regler(e, Reglage.LDAP_COMPTE, AnnuaireEmbarque.COMPTE);
        regler(e, Reglage.LDAP_MOT_DE_PASSE, AnnuaireEmbarque.MOT_DE_PASSE);
        regler(e, Reglage.LDAP_BASE, AnnuaireEmbarque.PERSONNES);
        if (options.horloge() != null) {
            regler(e, Reglage.HORLOGE, options.horloge().toString());
        }
        return e;
    }

    private static void regler(Map<String, String> environnement, Reglage reglage, String valeur) {
        environnement.put(reglage.cle().toUpperCase().replace('.', '_'), valeur);
    }

    public String adresse() {
        return "http://localhost:" + ports.application();
    }

    public String adresseBoite() {
        return "http://localhost:" + ports.boite();
    }

    public Ports ports() {
        return ports;
    }

    public BaseEmbarquee base() {
        return base;
    }

    public AnnuaireEmbarque annuaire() {
        return annuaire;
    }

    public BoiteAuxLettres boite() {
        return boite;
    }

    public ServeurWildFly serveur() {
        return serveur;
    }

    /** True when candidates were asked for in number and the folder kept those it had. */
    boolean volumeSansEffet() {
        return dejaChargee && options.volume() != Options.Volume.DEMONSTRATION;
    }

    /** Waits until the server or the database ends, and answers a sentence that says which. */
    String attendreUnePanne() {
        return (String) CompletableFuture.anyOf(base.programme().panne(), serveur.programme().panne()).join();
    }

    /** A stop asked while a companion starts waits for it, then stops it too; none starts after. */
    private synchronized <T extends AutoCloseable> T ouvrir(Supplier<T> compagnon) {
        if (arretDemande) {
            throw new Arret("Arrêt demandé.");
        }
        T demarre = compagnon.get();
        demarres.push(demarre);
        return demarre;
    }

    @Override
    public synchronized void close() {
        arretDemande = true;
        while (!demarres.isEmpty()) {
            try {
                demarres.pop().close();
            } catch (Exception echec) {
                System.err.println("Un arrêt n'a pas abouti : " + echec.getMessage());
            }
        }
    }
}
