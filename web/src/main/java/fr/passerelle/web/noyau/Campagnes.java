package fr.passerelle.web.noyau;

import java.util.Optional;

/** The campaign that staff work in, as the band shows it, provided by a CDI bean of the domain that has campaigns. */
public interface Campagnes {

    /** 2026-2027; empty for who works in none. */
    Optional<String> courante();
}
