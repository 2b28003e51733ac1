/* Empties what the form of the page asks for, and sends it: true when there was something to ask. */
var formulaire = Array.from(document.querySelectorAll("form.formulaire")).find(function (f) {
  return f.querySelector("[aria-required=true]:not([readonly], [disabled]), [required]:not([disabled])") && f.querySelector(".bouton-principal[type=submit]");
});
if (!formulaire) { return false; }
formulaire.querySelectorAll("input[required], input[aria-required=true], textarea[aria-required=true], select[aria-required=true]").forEach(function (c) {
  if (!c.readOnly && !c.disabled) { c.value = ""; }
});
if (!Array.from(formulaire.querySelectorAll("[aria-required=true], [required]")).some(function (c) { return c.value === ""; })) { return false; }
formulaire.querySelector(".bouton-principal[type=submit]").click();
return true;
