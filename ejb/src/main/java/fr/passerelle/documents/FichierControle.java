package fr.passerelle.documents;

/** A received file that passed every check, under the name it was sent with; {@link Depot} stores it. */
public record FichierControle(String nom, ContenuControle contenu) {
}
