/**
 * What Passerelle costs beside the least it could cost: {@code ./passerelle bench}. Every figure stands beside a baseline
 * taken in the same run, turn and turn about with it, so that a slow or busy machine changes both; what counts is their
 * ratio. Nothing here asserts a duration: {@link fr.passerelle.mesures.Banc} says plainly which aims are held.
 *
 * <p>It lies among the tests of the deployed application because it needs what they need (a visitor, the statements the
 * database received, the server's management) and must, like them, be in no delivery. The rows held in memory
 * ({@link fr.passerelle.mesures.constantes.CandidaturesConstantes}) enter a copy of the EAR, made for that measure alone.
 */
package fr.passerelle.mesures;
