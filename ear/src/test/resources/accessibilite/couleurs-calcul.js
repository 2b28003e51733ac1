/* Colours: relative luminance and contrast as WCAG 2.1 defines them. */
function couleur(texte) {
  var toile = couleur.toile || (couleur.toile = document.createElement("canvas").getContext("2d", { willReadFrequently: true }));
  toile.clearRect(0, 0, 1, 1);
  toile.fillStyle = texte;
  toile.fillRect(0, 0, 1, 1);
  return Array.from(toile.getImageData(0, 0, 1, 1).data);
}
function luminance(c) {
  var parts = c.slice(0, 3).map(function (v) {
    v = v / 255;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}
function contraste(a, b) {
  var la = luminance(couleur(a)), lb = luminance(couleur(b));
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}
/* The colour really behind an element: its own, else the first of those around it that is not transparent. */
function fond(element) {
  for (var e = element; e; e = e.parentElement) {
    var c = getComputedStyle(e).backgroundColor;
    if (couleur(c)[3] > 250) { return c; }
  }
  return "#ffffff";
}
