package fr.passerelle.documents;

import fr.passerelle.noyau.Empreinte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * What every received file goes through: size, kind by its content, soundness of that kind, scanner. The name of the file
 * and what the browser says of it are not asked.
 */
@ApplicationScoped
class ControleFichier {

    private final Tika tika = new Tika();
    private AnalyseAntivirus antivirus;

    protected ControleFichier() {
    }

    @Inject
    ControleFichier(AnalyseAntivirus antivirus) {
        this.antivirus = antivirus;
    }

    /** @throws FichierRefuse naming the first thing that is wrong */
    ContenuControle controler(FichierRecu fichier, int octetsMax, Set<TypeFichier> admis) {
        byte[] octets = lire(fichier, octetsMax);
        TypeFichier type = reconnaitre(octets, admis);
        switch (type) {
            case PDF -> ControlePdf.verifier(octets);
            case JPEG -> ControleJpeg.verifier(octets);
            case CSV -> ControleTableur.verifierTexte(octets, admis);
            case XLSX -> ControleTableur.verifierClasseur(octets, admis);
            default -> throw new FichierInattendu(admis);
        }
        return new ContenuControle(octets, type, Empreinte.de(octets), antivirus.analyser(octets));
    }

    private static byte[] lire(FichierRecu fichier, int octetsMax) {
        try {
            byte[] octets = fichier.contenu().readNBytes(octetsMax + 1);
            if (octets.length == 0) {
                throw new FichierVide();
            }
            if (octets.length > octetsMax) {
                throw new FichierTropGros(octetsMax);
            }
            return octets;
        } catch (IOException interrompu) {
            throw new UncheckedIOException(interrompu);
        }
    }

    private TypeFichier reconnaitre(byte[] octets, Set<TypeFichier> admis) {
        String mime = tika.detect(octets);
        TypeFichier type = switch (mime) {
            case "application/pdf" -> TypeFichier.PDF;
            case "image/jpeg" -> TypeFichier.JPEG;
            case "application/zip", "application/x-tika-ooxml" -> TypeFichier.XLSX;
            default -> mime.startsWith("text/") || "application/octet-stream".equals(mime) ? TypeFichier.CSV : null;
        };
        if (type == null || !admis.contains(type)) {
            throw new FichierInattendu(admis);
        }
        return type;
    }
}
