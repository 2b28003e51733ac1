package fr.passerelle.courriels;

/** A mail with its values in place: subject, plain text, and the same as HTML paragraphs. */
public record Redaction(String sujet, String texte, String html) {
}
