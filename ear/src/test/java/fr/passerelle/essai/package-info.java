/**
 * What the tests of the running application stand on. One server, one database and one browser serve them all: a class
 * asks for them with {@code @SurApplication} and takes what it needs as parameters of its methods.
 *
 * <ul>
 * <li>{@code …PersistenceIT}: entities and searches on the real database, outside the server:
 *     {@code application.puisAnnuler(em -> …)}. Example: {@code SchemaPersistenceIT}.</li>
 * <li>{@code …ServeurIT}: inside the server, beside the deployed EAR, whose EJBs {@link fr.passerelle.essai.DansLeServeur}
 *     looks up. WildFly's Arquillian wants {@code @ExtendWith(ArquillianExtension.class)} itself on the class, after
 *     {@code @SurApplication}. Only the classes given to {@code archive(…)} are there: assert with JUnit, not AssertJ.
 *     Example: {@code MigrationServeurIT}.</li>
 * <li>{@code …IT}: over HTTP ({@link fr.passerelle.essai.Visiteur}) and in the browser
 *     ({@link fr.passerelle.essai.Navigateur}), which captures every page it opens in {@code ear/target/captures} and
 *     checks it with {@code sansViolation()}. Example: {@code AccueilIT}.</li>
 * </ul>
 *
 * <p>Tests share the data of the demonstration: count on what you create under a name of your own, put back what you
 * change, and close what {@link fr.passerelle.essai.Administration} set. Run one with
 * {@code mvn verify -Dit.test=AccueilIT -Dtest=Aucun -Dsurefire.failIfNoSpecifiedTests=false}.
 */
package fr.passerelle.essai;
