/*
 * Ticked lines of a list (.coche-ligne) are kept from page to page of it and counted (.nombre-coches). A form that says by which name
 * (data-coches) sends them all; a hidden field (.coches-gardees) holds them for a form of Faces.
 */
(function () {
  "use strict";
  var cochees = new Set();

  function garder() {
    var champ = document.querySelector(".coches-gardees");
    if (champ) { champ.value = Array.from(cochees).join(","); }
    document.querySelectorAll(".nombre-coches").forEach(function (nombre) { nombre.textContent = "(" + cochees.size + ")"; });
    document.querySelectorAll(".accepter-coches").forEach(function (bouton) { bouton.disabled = cochees.size === 0; });
  }

  function recocher() {
    document.querySelectorAll(".coche-ligne").forEach(function (coche) { coche.checked = cochees.has(coche.value); });
  }

  document.addEventListener("change", function (changement) {
    var coche = changement.target;
    if (!coche.classList.contains("coche-ligne")) { return; }
    if (coche.checked) { cochees.add(coche.value); } else { cochees.delete(coche.value); }
    garder();
  });

  document.addEventListener("formdata", function (envoi) {
    var nom = envoi.target.dataset.coches;
    if (!nom) { return; }
    envoi.formData.delete(nom);
    cochees.forEach(function (valeur) { envoi.formData.append(nom, valeur); });
  });

  document.addEventListener("DOMContentLoaded", function () {
    var champ = document.querySelector(".coches-gardees");
    if (champ) { champ.value.split(",").filter(Boolean).forEach(function (valeur) { cochees.add(valeur); }); }
    document.querySelectorAll(".coche-ligne:checked").forEach(function (coche) { cochees.add(coche.value); });
    recocher();
    garder();
    if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", recocher); }
  });
}());
