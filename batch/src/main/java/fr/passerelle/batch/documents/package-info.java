/** Jobs on files: both passes of an import, and the nightly purge of withdrawn documents. */
package fr.passerelle.batch.documents;
