package fr.passerelle.web.noyau;

import java.util.Optional;

/** The campaign that staff work in, as the band shows it, provided by a CDI bean of the domain that has campaigns. */
public interface Campagnes {

    /**
     * The campaign of this request.
     *
     * @param annee   2026-2027
     * @param choisie whether the reader chose it, instead of the one that is open
     * @param adresse page where another is chosen
     */
    record EnCours(String annee, boolean choisie, String adresse) {
    }

    /** Empty for who works in none. */
    Optional<EnCours> courante();
}
