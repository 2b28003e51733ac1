package fr.passerelle.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files of an import: text without a null byte, or a workbook of Office Open XML without macros and of bounded size. */
final class ControleTableur {

    /** Sum of the unpacked parts: beyond, it is a trap, not a list. */
    private static final long DEGONFLE_MAX = 400L * 1024 * 1024;
    private static final int ENTREES_MAX = 2_000;

    private ControleTableur() {
    }

    static void verifierTexte(byte[] octets, Set<TypeFichier> admis) {
        boolean utf16 = octets.length > 1 && ((octets[0] == (byte) 0xFF && octets[1] == (byte) 0xFE)
                || (octets[0] == (byte) 0xFE && octets[1] == (byte) 0xFF));
        for (byte octet : octets) {
            if (octet == 0 && !utf16) {
                throw new FichierInattendu(admis);
            }
        }
    }

    /** Reads the archive by its directory, as what reads the workbook does: sizes may stand after the parts, and on 64 bits. */
    static void verifierClasseur(byte[] octets, Set<TypeFichier> admis) {
        try (ZipFile archive = ZipFile.builder().setByteArray(octets).get()) {
            List<ZipArchiveEntry> entrees = Collections.list(archive.getEntries());
            if (entrees.size() > ENTREES_MAX || entrees.stream().anyMatch(e -> e.getName().endsWith("vbaProject.bin"))
                    || entrees.stream().noneMatch(e -> e.getName().equals("xl/workbook.xml"))) {
                throw new FichierInattendu(admis);
            }
            verifierTaille(archive, entrees);
        } catch (IOException | IllegalArgumentException illisible) {
            throw new FichierRefuse("fichier.xlsx.illisible");
        }
    }

    /** Unpacks every part, whatever size it announces. */
    private static void verifierTaille(ZipFile archive, List<ZipArchiveEntry> entrees) throws IOException {
        long total = 0;
        byte[] tampon = new byte[64 * 1024];
        for (ZipArchiveEntry entree : entrees) {
            try (InputStream partie = archive.getInputStream(entree)) {
                for (int lus = partie.read(tampon); lus >= 0; lus = partie.read(tampon)) {
                    total += lus;
                    if (total > DEGONFLE_MAX) {
                        throw new FichierRefuse("fichier.xlsx.demesure");
                    }
                }
            }
        }
    }
}
