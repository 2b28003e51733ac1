package fr.passerelle.documents;

import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Scanner that speaks clamd's {@code INSTREAM}: pieces preceded by their length, a length of zero at the end, one line in
 * answer. Where {@link Reglage#ANTIVIRUS} names one, a file passes only on its {@code OK}.
 */
@ApplicationScoped
class Clamd implements AnalyseAntivirus {

    private static final int CONNEXION_MS = 3_000;
    private static final int REPONSE_MS = 30_000;
    private static final int MORCEAU = 64 * 1024;
    private static final int REPONSE_MAX = 4_096;

    @Override
    public Verdict analyser(byte[] contenu) {
        if (!Reglage.ANTIVIRUS.estDefini()) {
            return Verdict.NON_ANALYSE;
        }
        String reponse = demander(Reglage.ANTIVIRUS.texte(), contenu);
        if (reponse.endsWith(" FOUND")) {
            throw new FichierInfecte();
        }
        if (!"stream: OK".equals(reponse)) {
            throw new AntivirusIndisponible();
        }
        return Verdict.SAIN;
    }

    private static String demander(String adresse, byte[] contenu) {
        int separateur = adresse.lastIndexOf(':');
        try (Socket prise = new Socket()) {
            prise.connect(new InetSocketAddress(adresse.substring(0, separateur),
                    Integer.parseInt(adresse.substring(separateur + 1))), CONNEXION_MS);
            prise.setSoTimeout(REPONSE_MS);
            envoyer(new DataOutputStream(prise.getOutputStream()), contenu);
            return lireReponse(prise.getInputStream());
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException muet) {
            throw new AntivirusIndisponible();
        }
    }

    private static void envoyer(DataOutputStream sortie, byte[] contenu) throws IOException {
        sortie.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int debut = 0; debut < contenu.length; debut += MORCEAU) {
            int longueur = Math.min(MORCEAU, contenu.length - debut);
            sortie.writeInt(longueur);
            sortie.write(contenu, debut, longueur);
        }
        sortie.writeInt(0);
        sortie.flush();
    }

    /** One answer, ended by a zero byte or by the end of the stream. */
    private static String lireReponse(InputStream entree) throws IOException {
        ByteArrayOutputStream reponse = new ByteArrayOutputStream();
        for (int octet = entree.read(); octet > 0 && reponse.size() < REPONSE_MAX; octet = entree.read()) {
            reponse.write(octet);
        }
        return reponse.toString(StandardCharsets.US_ASCII).strip();
    }
}
