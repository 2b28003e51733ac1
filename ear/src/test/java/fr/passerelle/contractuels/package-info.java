/** Contract posts on the running application: the candidate's path, the DPE's list, the university's list. */
package fr.passerelle.contractuels;
