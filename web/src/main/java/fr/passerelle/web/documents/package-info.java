/**
 * Files on the web: documents read through the door of the reader, exports of any list sent as downloads, imports with
 * their analysis and report.
 */
package fr.passerelle.web.documents;
