package fr.passerelle.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports of a demonstration: the application's, then one each for its companions. */
public record Ports(int application) {

    public int base() {
        return application + 1;
    }

    public int smtp() {
        return application + 2;
    }

    public int annuaire() {
        return application + 3;
    }

    public int boite() {
        return application + 4;
    }

    public int administration() {
        return application + 5;
    }

    /** Where the mailbox of returns is read. */
    public int retours() {
        return application + 6;
    }

    /** @throws Arret naming the first port that somebody else holds */
    public void verifierLibres() {
        for (int port = application; port <= retours(); port++) {
            try (ServerSocket essai = new ServerSocket()) {
                essai.setReuseAddress(true);
                essai.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException pris) {
                throw new Arret("Le port " + port + " est déjà pris : arrêtez ce qui l'occupe, ou choisissez un autre départ avec --port.", pris);
            }
        }
    }
}
