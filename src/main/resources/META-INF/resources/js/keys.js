// "/" searches, "n" starts a request, "g d" goes to the dashboard; never while somebody types.
(() => {
  let previous = "";
  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");
  const go = (path) => location.assign(path);
  const gestures = {
    "/": () => (document.querySelector("main input[type=search]") ?? document.getElementById("recherche"))?.focus(),
    n: () => go("/nouvelle-demande"),
    "g d": () => go("/"),
  };

  document.addEventListener("keydown", (event) => {
    const signedIn = document.getElementById("recherche");
    if (!signedIn || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    const gesture = gestures[`${previous} ${event.key}`] ?? gestures[event.key];
    previous = event.key;
    if (gesture) {
      event.preventDefault();
      previous = "";
      gesture();
    }
  });
})();
