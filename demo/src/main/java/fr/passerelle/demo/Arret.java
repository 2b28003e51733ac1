package fr.passerelle.demo;

/** The demonstration cannot start or go on: one sentence for whoever started it. */
public class Arret extends RuntimeException {

    public Arret(String phrase) {
        super(phrase);
    }

    public Arret(String phrase, Throwable cause) {
        super(phrase, cause);
    }
}
