/**
 * What every domain names the same way: establishments by UAI, communes by postal code, disciplines, nomenclatures (NAF,
 * legal forms, ROME, départements, académies), the school calendar, and the identifiers checked as they are typed
 * ({@code NumeroUai}, {@code NumeroSiret}, {@code NumeroIne}). Loaded by migration from open data (see SOURCES.md beside the
 * resources), corrected by administrators, disciplines also by the DPE, each correction journalled. Imports {@code noyau}
 * only: the roles it asks for are named in {@code Acces}, and {@code comptes} answers {@code DisciplinesTenues}.
 */
package fr.passerelle.referentiel;
