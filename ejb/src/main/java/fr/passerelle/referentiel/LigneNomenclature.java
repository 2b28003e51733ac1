package fr.passerelle.referentiel;

import java.time.LocalDate;

/** A line of the list of nomenclatures. */
public record LigneNomenclature(Long id, GenreNomenclature genre, String code, String libelle, String libelleCourt,
        String parent, boolean active, LocalDate debut, LocalDate fin) {
}
