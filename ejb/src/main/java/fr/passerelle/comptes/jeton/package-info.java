/**
 * Tokens that open {@code /api} to other systems: made by an administrator with scopes and a last day, shown once, kept as
 * digests. Part of {@code comptes}, and may import what it imports.
 */
package fr.passerelle.comptes.jeton;
