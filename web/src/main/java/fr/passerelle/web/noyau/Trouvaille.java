package fr.passerelle.web.noyau;

/**
 * One thing found by the search in the band.
 *
 * @param nom     how it is called
 * @param detail  what tells it from its likes
 * @param adresse its page; null when the caller has none
 */
public record Trouvaille(String nom, String detail, String adresse) {
}
