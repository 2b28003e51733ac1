/**
 * Who people are here and what they may do: accounts by door ({@code Compte}, {@code Porte}), profiles and périmètres
 * ({@code Profil}, {@code Habilitation}), the caller of the moment ({@code Appelant}), local passwords, one-use links,
 * the directory. It may import {@code noyau} and {@code referentiel}.
 */
package fr.passerelle.comptes;
