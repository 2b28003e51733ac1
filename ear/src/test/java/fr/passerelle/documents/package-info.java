/** Files on the running application: lists imported by a gestionnaire, documents read through each door. */
package fr.passerelle.documents;
