package fr.passerelle.comptes;

import fr.passerelle.noyau.Textes;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of the journal with the names its numbers stand for, as they are today; empty where the account was erased. */
public record LigneJournal(Long id, Instant moment, String auteurPrenom, String auteurNom, String acte, String objetType,
        String objetCle, String personnePrenom, String personneNom, String precisions) {

    public String auteur() {
        return nom(auteurPrenom, auteurNom);
    }

    public String personne() {
        return nom(personnePrenom, personneNom);
    }

    public String libelleActe() {
        return Textes.texte("actes", Locale.FRENCH, acte);
    }

    /** The codes that complete the act, spaced for reading. */
    public String details() {
        return precisions == null ? "" : precisions.replace(";", ", ").replace("=", " : ");
    }

    private static String nom(String prenom, String nom) {
        return Stream.of(prenom, nom).filter(Objects::nonNull).collect(Collectors.joining(" ")).strip();
    }
}
