// A form is sent once however often its button is pressed; [data-copy="#id"] copies a text; the menus close by themselves.
(() => {
  const sent = new WeakSet();

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (sent.has(form)) {
      event.preventDefault();
    } else if (!event.defaultPrevented && form.getAttribute("method") === "post") {
      sent.add(form);
      // An answer that is a file leaves the page as it is: the form may be wanted again.
      setTimeout(() => sent.delete(form), 5000);
    }
  });
  // Coming back by the browser's own button finds a form that may be sent again.
  addEventListener("pageshow", (event) => event.persisted && location.reload());

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      const source = document.querySelector(button.dataset.copy);
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = "Copié";
    }
    document.querySelectorAll(".frame-menu[open]").forEach((menu) => {
      menu.open = menu.contains(event.target);
    });
  });
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.querySelector(".frame-menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // A problem found by the server is what must be read first.
  document.querySelector(".error-summary")?.focus();

  document.addEventListener("htmx:configRequest", (event) => {
    event.detail.headers["X-CSRF-Token"] = document.querySelector("meta[name=csrf]").content;
  });
})();
