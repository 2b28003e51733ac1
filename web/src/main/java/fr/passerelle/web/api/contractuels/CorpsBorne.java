package fr.passerelle.web.api.contractuels;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read up to a size, also when it has not said its own. Beyond, it is refused with 413. */
final class CorpsBorne extends FilterInputStream {

    private long reste;

    /**
     * @param annonce  the size the request tells, in bytes; negative when it does not
     * @param octetsMax the greatest admitted
     */
    CorpsBorne(InputStream corps, long annonce, long octetsMax) {
        super(corps);
        reste = octetsMax;
        if (annonce > octetsMax) {
            throw tropGros();
        }
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int lus = super.read(octets, debut, longueur);
        compter(Math.max(lus, 0));
        return lus;
    }

    private void compter(int lus) {
        reste -= lus;
        if (reste < 0) {
            throw tropGros();
        }
    }

    private static ClientErrorException tropGros() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
