/**
 * Who may do what, address by address and service method by service method. The rows come from the code, the expected
 * answers from {@code autorisations.txt}, written by hand; each is really asked of the running application.
 */
package fr.passerelle.autorisations;
