package fr.passerelle.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    static void verifierClasseur(byte[] octets, Set<TypeFichier> admis) {
        boolean classeur = false;
        long total = 0;
        byte[] tampon = new byte[64 * 1024];
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(octets))) {
            int entrees = 0;
            for (ZipEntry entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                classeur |= "xl/workbook.xml".equals(entree.getName());
                if (entree.getName().endsWith("vbaProject.bin") || ++entrees > ENTREES_MAX) {
                    throw new FichierInattendu(admis);
                }
                for (int lus = archive.read(tampon); lus >= 0; lus = archive.read(tampon)) {
                    total += lus;
                    if (total > DEGONFLE_MAX) {
                        throw new FichierRefuse("fichier.xlsx.demesure");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException illisible) {
            throw new FichierRefuse("fichier.xlsx.illisible");
        }
        if (!classeur) {
            throw new FichierInattendu(admis);
        }
    }
}
