package fr.passerelle.referentiel;

/** A line of the list of disciplines. */
public record LigneDiscipline(Long id, String code, String libelle, FonctionDiscipline fonction, boolean active) {
}
