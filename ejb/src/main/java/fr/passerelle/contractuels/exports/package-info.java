/**
 * "Exports de liste": the workbooks of a campaign that the DPE takes away. The last package of the domain: it may import every other,
 * and none imports it.
 */
package fr.passerelle.contractuels.exports;
