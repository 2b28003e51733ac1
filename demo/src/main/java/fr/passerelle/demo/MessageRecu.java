package fr.passerelle.demo;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as its addressee would read it, with the links its text holds. */
public record MessageRecu(String destinataire, String sujet, String texte, List<String> liens, Instant envoyeLe) {

    private static final Pattern LIEN = Pattern.compile("https?://[^\\s<>\"]+");

    static MessageRecu de(String destinataire, String sujet, String texte, Instant envoyeLe) {
        List<String> liens = LIEN.matcher(texte).results().map(MatchResult::group).distinct().toList();
        return new MessageRecu(destinataire, sujet, texte, liens, envoyeLe);
    }
}
