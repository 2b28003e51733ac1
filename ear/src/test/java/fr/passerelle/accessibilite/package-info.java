/**
 * What the tests look at in a page for the RGAA, the French reading of WCAG 2.1 AA: scripts of {@code src/test/resources/accessibilite},
 * one a theme, that answer with the criterion and the element at fault. Knows the browser, not the application.
 */
package fr.passerelle.accessibilite;
