/**
 * The migrations that fill the referentials from the compressed files beside the resources of {@code referentiel}
 * (SOURCES.md there says where each comes from and what was changed). Run once, by Flyway, at the first start.
 */
package fr.passerelle.referentiel.chargement;
