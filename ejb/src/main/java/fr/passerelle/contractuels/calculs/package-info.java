/**
 * The assignment of candidates to contract posts, as computations: data in, result out, no clock, no database. Deferred
 * acceptance proposes, an independent check certifies, a minimum-cost flow shows what another aim would give, and each
 * candidate is told why. It imports only the JDK and JGraphT; the domain and {@code /api} import it, not the reverse.
 */
package fr.passerelle.contractuels.calculs;
