package fr.passerelle.documents;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * The bytes of stored files, each content once: its digest is its key. They lie in pieces, so that no packet limit of the
 * database applies and a reading holds one at a time; the digest is verified before the first byte is given out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Contenus {

    private static final int MORCEAU = 512 * 1024;
    /** Up to here a content is read in memory, beyond through a temporary file. */
    private static final int EN_MEMOIRE = 2 * 1024 * 1024;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** Stores those bytes unless they are there; a second depositor of the same bytes waits for the first to commit. */
    void ranger(String empreinte, byte[] octets) {
        int touchees = em.createNativeQuery("insert into contenu (empreinte, taille, depots, depose_le) values (?, ?, 1, ?) "
                + "on duplicate key update depots = depots + 1, depose_le = values(depose_le)")
                .setParameter(1, empreinte).setParameter(2, octets.length).setParameter(3, maintenant()).executeUpdate();
        if (touchees > 1) {
            return;
        }
        for (int rang = 0; rang * MORCEAU < octets.length; rang++) {
            int debut = rang * MORCEAU;
            em.createNativeQuery("insert into contenu_morceau (empreinte, rang, octets) values (?, ?, ?)")
                    .setParameter(1, empreinte).setParameter(2, rang)
                    .setParameter(3, Arrays.copyOfRange(octets, debut, Math.min(octets.length, debut + MORCEAU))).executeUpdate();
        }
    }

    /** @throws DocumentAltere when what is stored no longer has that digest */
    InputStream ouvrir(String empreinte, long taille) throws IOException {
        if (taille <= EN_MEMOIRE) {
            ByteArrayOutputStream copie = new ByteArrayOutputStream((int) taille);
            copier(empreinte, copie);
            return new ByteArrayInputStream(copie.toByteArray());
        }
        Path fichier = Files.createTempFile("passerelle-", ".contenu");
        try {
            try (OutputStream copie = Files.newOutputStream(fichier)) {
                copier(empreinte, copie);
            }
            return Files.newInputStream(fichier, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException rate) {
            Files.deleteIfExists(fichier);
            throw rate;
        }
    }

    private void copier(String empreinte, OutputStream copie) throws IOException {
        Empreinte calculee = new Empreinte();
        for (int rang = 0; ; rang++) {
            List<?> morceau = em.createNativeQuery("select octets from contenu_morceau where empreinte = ? and rang = ?")
                    .setParameter(1, empreinte).setParameter(2, rang).getResultList();
            if (morceau.isEmpty()) {
                break;
            }
            byte[] octets = (byte[]) morceau.get(0);
            calculee.ajouter(octets);
            copie.write(octets);
        }
        if (!calculee.texte().equals(empreinte)) {
            throw new DocumentAltere();
        }
    }

    /** Deletes contents no document refers to and nobody deposited since that moment; answers how many. */
    int purger(Instant avant) {
        return em.createNativeQuery("delete from contenu where depose_le < ? and not exists "
                + "(select 1 from document_stocke d where d.empreinte = contenu.empreinte)")
                .setParameter(1, LocalDateTime.ofInstant(avant, ZoneOffset.UTC)).executeUpdate();
    }

    private LocalDateTime maintenant() {
        return LocalDateTime.ofInstant(horloge.instant(), ZoneOffset.UTC);
    }
}
