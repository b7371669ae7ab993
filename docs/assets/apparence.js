// Sets the colours chosen earlier before anything is drawn; without a choice they follow the device.

(() => {
  document.documentElement.classList.replace("no-js", "js");
  try {
    const chosen = localStorage.getItem("apparence");
    if (chosen === "claire" || chosen === "sombre") document.documentElement.dataset.apparence = chosen;
  } catch {
    // No storage: the device's own colours.
  }
})();
