/* A button that copies a field, and says so: data-copie="<id of the field>" data-copie-faite="Copié". */
(function () {
  "use strict";
  document.addEventListener("click", function (evenement) {
    var bouton = evenement.target.closest("[data-copie]");
    if (!bouton) { return; }
    var champ = document.getElementById(bouton.dataset.copie);
    champ.select();
    var copie = navigator.clipboard ? navigator.clipboard.writeText(champ.value) : Promise.reject();
    copie.catch(function () { document.execCommand("copy"); }).then(function () {
      bouton.parentElement.querySelector("[role=status]").textContent = bouton.dataset.copieFaite;
    });
  });
}());
