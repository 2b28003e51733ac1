/** What enters the measured copy of the application, and nothing else of the measures: see {@code Archives}. */
package fr.passerelle.mesures.constantes;
